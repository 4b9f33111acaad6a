namespace Guildhall.Core.Commands;

/// <summary>At most so many successes in a sliding window; counted by a conditional write in the command's own commit.</summary>
/// <param name="uses">1 or more.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CooldownAttribute(int uses) : Attribute
{
    /// <summary>How many successes fit into the window.</summary>
    public int Uses { get; } = uses;

    /// <summary>The window's length in seconds, 1 or more.</summary>
    public int Seconds { get; init; } = 1;

    /// <summary>Who is counted together.</summary>
    public Scope Per { get; init; } = Scope.User;
}
