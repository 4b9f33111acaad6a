using Guildhall.Channels.Web.Live;
using Guildhall.Channels.Web.Wire;
using Guildhall.Core.Rooms;

namespace Guildhall.Channels.Web.Rooms;

/// <summary>Where something is going on. The database is asked once a second at most, however many ask.</summary>
internal sealed class RoomDirectory(IRooms rooms, Presence presence, TimeProvider clock) : IDisposable
{
    private const int MostShown = 50;
    private const int MostRead = 200;
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _reading = new(1);
    private IReadOnlyList<Room> _known = [];
    private long? _readAt;

    /// <summary>Rooms with someone present, answered lately or with a game that runs; the fullest first, then the liveliest.</summary>
    public async Task<IReadOnlyList<RoomInfo>> ListAsync(CancellationToken cancellation)
    {
        var known = (await ReadAsync(cancellation)).Select(room => (Name: RoomNames.NameOf(room.Name), Playing: room.Playing is not null)).ToList();
        var members = presence.Counts();
        var quiet = members.Keys.Except(known.Select(room => room.Name), StringComparer.Ordinal).Select(name => (Name: name, Playing: false));
        return
        [
            .. known.Concat(quiet)
                .Select(room => new RoomInfo(room.Name, members.GetValueOrDefault(room.Name), room.Playing))
                .Where(room => room.Members > 0 || room.Playing)
                .OrderByDescending(room => room.Members)
                .Take(MostShown),
        ];
    }

    public void Dispose() => _reading.Dispose();

    private async Task<IReadOnlyList<Room>> ReadAsync(CancellationToken cancellation)
    {
        if (_readAt is { } last && clock.GetElapsedTime(last) < Fresh)
        {
            return _known;
        }

        await _reading.WaitAsync(cancellation);
        try
        {
            if (_readAt is not { } meanwhile || clock.GetElapsedTime(meanwhile) >= Fresh)
            {
                _known = await rooms.ListAsync(RoomNames.Prefix, MostRead, cancellation);
                _readAt = clock.GetTimestamp();
            }

            return _known;
        }
        finally
        {
            _reading.Release();
        }
    }
}
