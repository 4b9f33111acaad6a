namespace Guildhall.Core.Storage;

/// <summary>An answer found under actor and request id.</summary>
/// <param name="Fingerprint">A hash of what was asked then.</param>
/// <param name="Body">The reply as UTF-8 JSON.</param>
public sealed record StoredReply(string Fingerprint, ReadOnlyMemory<byte> Body);
