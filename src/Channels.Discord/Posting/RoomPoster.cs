using Guildhall.Channels.Discord.People;
using Guildhall.Channels.Discord.Rendering;
using Guildhall.Core.Rooms;
using Guildhall.Core.Storage;
using Guildhall.Discord;
using Guildhall.Discord.Entities.Messages;
using Guildhall.Discord.Rest;
using Guildhall.Discord.Rest.Errors;
using Guildhall.Pipeline;
using Microsoft.Extensions.Logging;
using Channel = Guildhall.Discord.Entities.Channels.Channel;

namespace Guildhall.Channels.Discord.Posting;

/// <summary>
/// Says in channels what nobody asked for: what fell due in a room, and answers that could not be given as such. What fell due while the bot was away
/// is said when it is back; what Discord cannot take now is tried again.
/// </summary>
internal sealed class RoomPoster(
    PostQueue queue, ReplyRenderer renderer, IReplyFeed feed, IRooms rooms, PostMarks marks, TimeProvider clock, ILogger<RoomPoster> log)
{
    private const int MostRooms = 1_000;
    private const int PageSize = 100;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>Says what is waiting, what fell due while nobody was here first, until it is stopped.</summary>
    public async Task RunAsync(DiscordRest rest, CancellationToken stopping)
    {
        await CatchUpAsync(rest, stopping);
        await foreach (var post in queue.Waiting.ReadAllAsync(stopping))
            await SayAsync(rest, post, stopping);
    }

    private async Task CatchUpAsync(DiscordRest rest, CancellationToken cancellation)
    {
        foreach (var room in await rooms.ListAsync(Places.Prefix, MostRooms, cancellation))
        {
            if (Places.ChannelOf(room.Name) is not { } channel)
                continue;
            var mark = await marks.ReadAsync(room.Name, cancellation);
            foreach (var entry in await feed.ReadAsync(room.Name, default, mark, PageSize, cancellation))
            {
                if (entry.Actor == default)
                    await SayAsync(rest, Post.Of(channel, entry.Body, entry.Sequence), cancellation);
            }
        }
    }

    private async Task SayAsync(DiscordRest rest, Post post, CancellationToken cancellation)
    {
        var room = Places.RoomOf(post.Channel);
        if (post.Sequence is { } sequence && sequence <= await marks.ReadAsync(room, cancellation))
            return;
        var said = post.Message ?? await renderer.RenderAsync(new PipelineAnswer(post.Body).Reply, isPrivate: false, cancellation);
        var message = new ChannelMessage
        {
            Components = said.Components,
            Files = said.Files,
            Flags = said.Flags & ~MessageFlags.Ephemeral,
            Nonce = post.Nonce,
        };
        for (var wait = TimeSpan.FromSeconds(1); !await TrySayAsync(rest, post.Channel, message, cancellation); wait = wait * 2 < Longest ? wait * 2 : Longest)
            await Task.Delay(wait, clock, cancellation);
        if (post.Sequence is { } done)
            await marks.WriteAsync(room, done, cancellation);
    }

    /// <summary>False where it may succeed later.</summary>
    private async Task<bool> TrySayAsync(DiscordRest rest, Snowflake<Channel> channel, ChannelMessage message, CancellationToken cancellation)
    {
        try
        {
            await rest.Messages.CreateAsync(channel, message, cancellation);
            return true;
        }
        catch (DiscordException fault) when (fault is DiscordUnreachableException or ServerFaultException or RateLimitedException)
        {
            log.PostDelayed(fault.GetType().Name, channel.Value);
            return false;
        }
        catch (DiscordException fault)
        {
            log.PostLost(fault.Message, channel.Value);
            return true;
        }
    }
}
