namespace Guildhall.Discord.Rest.Limits;

/// <summary>What Discord said of a budget.</summary>
/// <param name="Name">The budget's name, by which routes share it.</param>
/// <param name="Limit">Requests in a window.</param>
/// <param name="Remaining">Requests left in this one.</param>
/// <param name="ResetAfter">Until the next window.</param>
/// <param name="Window">When this window ends by Discord's clock, in seconds: tells an answer that is late from one of the window after. Null where it is not told.</param>
public readonly record struct SharedBudget(string Name, int Limit, int Remaining, TimeSpan ResetAfter, double? Window = null)
{
    private const double SameWindow = 0.1;
    private const double ClockStep = 60;
    private static readonly TimeSpan ForNow = TimeSpan.FromMinutes(1);

    /// <summary>Whether it speaks of that window, or of one before it; a clock that was set back makes none old.</summary>
    /// <param name="window">As <see cref="Window"/>.</param>
    public bool IsOfOrBefore(double window) => Window < window + SameWindow && Window > window - ClockStep;

    /// <summary>A route that Discord answers without telling of a budget: nobody need wait for another.</summary>
    internal static SharedBudget NoneOf(string route) => new(route, int.MaxValue, int.MaxValue, ForNow);
}
