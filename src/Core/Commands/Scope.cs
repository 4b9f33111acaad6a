namespace Guildhall.Core.Commands;

/// <summary>Whom a limit or an order is about.</summary>
public enum Scope
{
    /// <summary>Nobody.</summary>
    None,

    /// <summary>Each user by themselves.</summary>
    User,

    /// <summary>Everybody in a room together.</summary>
    Room,

    /// <summary>Everybody in a guild together.</summary>
    Guild,
}
