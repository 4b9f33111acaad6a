using Guildhall.Discord.Rest.Limits;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Guildhall.Discord.Rest;

/// <summary>What the client takes from whoever runs it.</summary>
/// <param name="Time">The clock.</param>
/// <param name="Jitter">Chance, 0 to below 1, for spreading repeated attempts.</param>
public sealed record RestSurroundings(TimeProvider Time, Func<double> Jitter)
{
    /// <summary>Where it reports; nowhere unless given.</summary>
    public ILogger Logger { get; init; } = NullLogger.Instance;

    /// <summary>Who counts invalid requests; unless given, the one of this process.</summary>
    public InvalidRequestBudget? Invalid { get; init; }

    /// <summary>Budgets shared with other processes; none unless given (R13).</summary>
    public ISharedRateLimits? Shared { get; init; }

    /// <summary>Who speaks HTTP; sockets unless given. Tests record requests here.</summary>
    public HttpMessageHandler? Handler { get; init; }
}
