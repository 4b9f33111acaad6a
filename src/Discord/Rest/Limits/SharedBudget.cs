namespace Guildhall.Discord.Rest.Limits;

/// <summary>What Discord said of a budget.</summary>
/// <param name="Name">The budget's name, by which routes share it.</param>
/// <param name="Limit">Requests in a window.</param>
/// <param name="Remaining">Requests left in this one.</param>
/// <param name="ResetAfter">Until the next window.</param>
public readonly record struct SharedBudget(string Name, int Limit, int Remaining, TimeSpan ResetAfter);
