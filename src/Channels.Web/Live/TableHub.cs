using System.Security.Claims;
using Guildhall.Channels.Web.Rooms;
using Guildhall.Channels.Web.Wire;
using Guildhall.Core.Ids;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace Guildhall.Channels.Web.Live;

/// <summary>Live connections: clients join rooms and hear what happens there.</summary>
[Authorize]
internal sealed class TableHub(Presence presence, LiveUpdates updates, WebOptions options) : Hub
{
    private const int MostRooms = 20;

    private Person Caller => new(
        Id<User>.Parse(Context.UserIdentifier!), Context.User!.FindFirstValue(ClaimTypes.Name)!);

    public override Task OnConnectedAsync()
    {
        if (presence.TryOpen(Caller.UserId, options.ConnectionsPerUser))
        {
            Context.Items[nameof(Presence)] = true;
        }
        else
        {
            Context.Abort();
        }

        return Task.CompletedTask;
    }

    public override Task OnDisconnectedAsync(Exception? exception)
    {
        if (Context.Items.ContainsKey(nameof(Presence)))
        {
            foreach (var room in presence.Close(Context.ConnectionId, Caller.UserId))
            {
                updates.Changed(room);
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>Begins to hear what happens in a room.</summary>
    public async Task Join(string room)
    {
        if (!RoomNames.IsValid(room) || !presence.TryJoin(Context.ConnectionId, room, Caller, MostRooms))
        {
            throw new HubException("room.invalid");
        }

        await Groups.AddToGroupAsync(Context.ConnectionId, room, Context.ConnectionAborted);
        updates.Changed(room);
    }

    /// <summary>Ceases to.</summary>
    public async Task Leave(string room)
    {
        if (!RoomNames.IsValid(room))
        {
            throw new HubException("room.invalid");
        }

        presence.Leave(Context.ConnectionId, room);
        await Groups.RemoveFromGroupAsync(Context.ConnectionId, room, Context.ConnectionAborted);
        updates.Changed(room);
    }
}
