namespace Guildhall.Store.DynamoDb;

/// <summary>How the sessions' table is.</summary>
/// <param name="Text">What was seen, and what to do about it.</param>
/// <param name="IsUsable">Whether a server can work with it, or make it.</param>
/// <param name="IsWell">Whether nobody need look at it.</param>
public sealed record TableFinding(string Text, bool IsUsable, bool IsWell);
