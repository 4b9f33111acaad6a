using System.Globalization;
using Guildhall.Channels.Web.Json;
using Guildhall.Channels.Web.Problems;
using Guildhall.Channels.Web.Wire;
using Guildhall.Core.Results;
using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;
using Microsoft.AspNetCore.Http;

namespace Guildhall.Channels.Web.Rooms;

/// <summary>What people see of rooms.</summary>
internal sealed class RoomEndpoints(
    RoomDirectory directory,
    IReplyFeed feed,
    ISessionLog sessions,
    IEnumerable<IGameRunner> games,
    IPictures pictures,
    CallerWords words,
    ProblemWriter problems)
{
    private const int MostEntries = 100;
    private const int UsualEntries = 50;
    private const int MostSteps = 10_000_000;

    private readonly Dictionary<string, IGameRunner> _games = games.ToDictionary(game => game.Key, StringComparer.Ordinal);

    public async Task ListAsync(HttpContext context) =>
        await Answer.JsonAsync(context, new RoomList(await directory.ListAsync(context.RequestAborted)), WebJson.Forms.RoomList);

    public async Task FeedAsync(HttpContext context, string room)
    {
        if (!await IsRoomAsync(context, room))
        {
            return;
        }

        var query = context.Request.Query;
        if (!TryRead(query["after"], 0, long.MaxValue, out var after))
        {
            await RefuseNumberAsync(context, "after", 0, long.MaxValue);
            return;
        }

        if (!TryRead(query["limit"], 1, MostEntries, out var limit))
        {
            await RefuseNumberAsync(context, "limit", 1, MostEntries);
            return;
        }

        var viewer = Caller.Of(context).User;
        var found = await feed.ReadAsync(RoomNames.KeyOf(room), viewer, after, (int)(limit ?? UsualEntries), context.RequestAborted);
        var page = new FeedPage([.. found.Select(EntryOf)], found.Count > 0 ? found[^1].Sequence : after ?? 0);
        await Answer.JsonAsync(context, page, WebJson.Forms.FeedPage);
    }

    public async Task SessionAsync(HttpContext context, string room)
    {
        if (await CurrentAsync(context, room) is { } head)
        {
            var state = new SessionState(head.Id, head.Version, head.StateHash, head.Finished);
            await Answer.JsonAsync(context, state, WebJson.Forms.SessionState);
        }
    }

    public async Task TableAsync(HttpContext context, string room)
    {
        if (await CurrentAsync(context, room) is { } head)
        {
            var view = await _games[head.Game].ViewAsync(head, Caller.Of(context).User, await words.OfAsync(context), context.RequestAborted);
            Remember(view);
            await Answer.JsonAsync(context, view, WebJson.Forms.TableView);
        }
    }

    public async Task ReplayAsync(HttpContext context, string room)
    {
        if (!TryRead(context.Request.Query["step"], 1, MostSteps, out var step))
        {
            await RefuseNumberAsync(context, "step", 1, MostSteps);
            return;
        }

        if (await CurrentAsync(context, room) is not { } head)
        {
            return;
        }

        var shown = await _games[head.Game].ReplayViewAsync(head, Caller.Of(context).User, await words.OfAsync(context), (int?)step, context.RequestAborted);
        if (shown is null)
        {
            await problems.WriteAsync(context, StatusCodes.Status404NotFound, Refusal.Of("session.none"));
            return;
        }

        Remember(shown.Table);
        await Answer.JsonAsync(context, shown, WebJson.Forms.ReplayStep);
    }

    // A table is nobody's reply: its picture lives as long as somebody may still ask for it.
    private void Remember(TableView view)
    {
        if (view.Picture?.Drawing is { } drawing)
        {
            pictures.Remember(drawing);
        }
    }

    private static Entry EntryOf(FeedEntry entry) =>
        new(entry.Sequence, entry.At, new(entry.Actor, entry.ActorName), entry.Command, new(entry.Body));

    private static bool TryRead(string? text, long min, long max, out long? number)
    {
        number = null;
        if (string.IsNullOrEmpty(text))
        {
            return true;
        }

        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var read) || read < min || read > max)
        {
            return false;
        }

        number = read;
        return true;
    }

    private Task RefuseNumberAsync(HttpContext context, string name, long min, long max) => problems.WriteAsync(
        context, StatusCodes.Status400BadRequest, Refusal.Of("feed.invalid", ("name", name), ("min", min), ("max", max)));

    private async ValueTask<SessionHead?> CurrentAsync(HttpContext context, string room)
    {
        if (!await IsRoomAsync(context, room))
        {
            return null;
        }

        var head = await sessions.CurrentAsync(RoomNames.KeyOf(room), context.RequestAborted);
        if (head is null || !_games.ContainsKey(head.Game))
        {
            await problems.WriteAsync(context, StatusCodes.Status404NotFound, Refusal.Of("session.none"));
            return null;
        }

        return head;
    }

    private async ValueTask<bool> IsRoomAsync(HttpContext context, string room)
    {
        if (RoomNames.IsValid(room))
        {
            return true;
        }

        await problems.WriteAsync(context, StatusCodes.Status400BadRequest, Refusal.Of("room.invalid"));
        return false;
    }
}
