using Guildhall.Core.Events;

namespace Guildhall.Core.Storage;

/// <summary>News that a relay has claimed.</summary>
/// <param name="Id">Grows in each stream in the order of the commits.</param>
/// <param name="News">What happened.</param>
/// <param name="Attempts">How often it was claimed, this time included.</param>
/// <param name="Claim">By which claim; what was claimed anew by somebody else is theirs.</param>
public sealed record OutboxEntry(long Id, DomainEvent News, int Attempts, string Claim);
