using Guildhall.Core.Ids;

namespace Guildhall.Core.Auditing;

/// <summary>A name or free text of an audit entry. It is kept beside the chain, which covers only its salted hash, so it can be forgotten later.</summary>
/// <param name="Role">What it is in the entry: one of the constants here.</param>
/// <param name="Owner">Who takes it along when they are forgotten.</param>
/// <param name="Text">1 to <see cref="Longest"/> characters; longer texts are cut.</param>
public sealed record AuditText(string Role, Id<User> Owner, string Text)
{
    /// <summary>What the actor was called.</summary>
    public const string Actor = "actor";

    /// <summary>What the member was called to whom it was done.</summary>
    public const string Member = "member";

    /// <summary>What stood there before.</summary>
    public const string Before = "before";

    /// <summary>What stands there since.</summary>
    public const string After = "after";

    /// <summary>What the actor typed.</summary>
    public const string Typed = "typed";

    /// <summary>The longest text that is kept, in characters.</summary>
    public const int Longest = 4_000;
}
