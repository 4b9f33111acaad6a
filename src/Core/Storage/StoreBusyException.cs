namespace Guildhall.Core.Storage;

/// <summary>More commits are waiting than the store takes: nothing was applied, and the same request may be tried again at once.</summary>
/// <param name="message">For operators; never shown to players.</param>
public sealed class StoreBusyException(string message) : Exception(message);
