using System.Data.Common;
using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Chaos;

/// <summary>The whole platform in the processes that it is spread over, and what can go wrong with them.</summary>
internal interface IPlatformShape : IAsyncDisposable
{
    /// <summary>Every process.</summary>
    IReadOnlyList<RunningHost> Hosts { get; }

    /// <summary>Where people come in.</summary>
    IReadOnlyList<Uri> Doors { get; }

    IReadOnlyList<Fault> Faults { get; }

    /// <summary>Opens the database past everything that may stand in the way.</summary>
    Task<DbConnection> OpenDatabaseAsync();

    /// <summary>Does something to the database that no server may see.</summary>
    Task OfflineAsync(Func<Task> act);
}
