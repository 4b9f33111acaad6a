namespace Guildhall.Core.Commands;

/// <summary>Whether a person may use the platform.</summary>
public enum Standing
{
    /// <summary>They may.</summary>
    Known,

    /// <summary>Nobody of that id is known: their account was removed, or never was.</summary>
    Unknown,

    /// <summary>An operator has shut them out.</summary>
    Blocked,
}
