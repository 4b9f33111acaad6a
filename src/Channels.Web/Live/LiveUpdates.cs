using System.Threading.Channels;
using Guildhall.Channels.Web.Rooms;
using Guildhall.Channels.Web.Wire;
using Guildhall.Core.Storage;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Guildhall.Channels.Web.Live;

/// <summary>Brings what was committed to those who watch. The store never waits for them: what does not fit is dropped, and clients catch up from the feed.</summary>
internal sealed class LiveUpdates : BackgroundService, ICommitListener
{
    private const int MostWaiting = 4_096;
    private const int ReportEvery = 1_000;

    private readonly Channel<(string Room, string Target, object? Payload)> _waiting;
    private readonly IHubContext<TableHub> _hub;
    private readonly Presence _presence;
    private readonly ILogger<LiveUpdates> _log;
    private long _dropped;

    public LiveUpdates(IHubContext<TableHub> hub, Presence presence, ILogger<LiveUpdates> log)
    {
        (_hub, _presence, _log) = (hub, presence, log);
        _waiting = Channel.CreateBounded<(string Room, string Target, object? Payload)>(
            new BoundedChannelOptions(MostWaiting) { SingleReader = true, FullMode = BoundedChannelFullMode.DropWrite },
            _ => CountDropped());
    }

    /// <inheritdoc/>
    public void Committed(CommitNews news, bool isOurs)
    {
        var reply = news.Reply;
        var key = reply.Request.Room;
        if (!RoomNames.IsOfWeb(key) || RoomNames.NameOf(key) is var room && !_presence.IsAnybodyIn(room))
        {
            return;
        }

        if (reply.Shown && news.Sequence > 0)
        {
            var request = reply.Request;
            var actor = new Person(request.Actor.User, request.Actor.Name);
            _waiting.Writer.TryWrite((room, "entry", new Entry(news.Sequence, reply.At, actor, request.Call.ToString(), new(reply.Body))));
        }

        foreach (var session in news.Sessions)
        {
            _waiting.Writer.TryWrite((room, "table", new TableChanged(room, session.Session, session.Version)));
        }
    }

    /// <summary>Somebody came to a room or left it.</summary>
    public void Changed(string room) => _waiting.Writer.TryWrite((room, "presence", null));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var (room, target, payload) in _waiting.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                // Presence is read when it is sent: of several changes, the last one tells the truth.
                await _hub.Clients.Group(room).SendAsync(target, payload ?? new RoomPresence(room, _presence.In(room)), stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                _log.LiveFailed(fault);
            }
        }
    }

    private void CountDropped()
    {
        if (Interlocked.Increment(ref _dropped) % ReportEvery == 1)
        {
            _log.LiveDropped(Interlocked.Read(ref _dropped));
        }
    }
}
