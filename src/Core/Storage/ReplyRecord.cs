using Guildhall.Core.Commands;

namespace Guildhall.Core.Storage;

/// <summary>What is kept for 24 hours under actor and request id, so that a repeated request gets the identical answer.</summary>
/// <param name="Request">The request that was answered.</param>
/// <param name="Fingerprint">A hash of what was asked: the same id with another fingerprint is refused.</param>
/// <param name="Body">The reply as UTF-8 JSON, to the byte what was sent.</param>
/// <param name="Shown">Whether everybody in the room reads it.</param>
/// <param name="At">When, UTC.</param>
public sealed record ReplyRecord(Request Request, string Fingerprint, ReadOnlyMemory<byte> Body, bool Shown, DateTimeOffset At);
