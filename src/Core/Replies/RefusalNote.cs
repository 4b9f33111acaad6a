namespace Guildhall.Core.Replies;

/// <summary>A refusal in the actor's language.</summary>
/// <param name="Code">The stable code, e.g. <c>delve.not-your-turn</c>.</param>
/// <param name="Text">What happened, why, and what to do about it.</param>
public sealed record RefusalNote(string Code, string Text);
