namespace Guildhall.Core.Storage;

/// <summary>News that no longer are tried, because handling them failed too often.</summary>
/// <param name="Id">The number in the outbox.</param>
/// <param name="Stream">To which stream they belong; later ones of it went on.</param>
/// <param name="News">The news as JSON.</param>
/// <param name="Attempts">How often they were tried.</param>
/// <param name="Fault">The kind of the last fault, without any text of players.</param>
public sealed record DeadLetter(long Id, string Stream, string News, int Attempts, string Fault);
