using System.Runtime.CompilerServices;
using Guildhall.Channels.Discord.Connecting;
using Guildhall.Channels.Discord.People;
using Guildhall.Channels.Discord.Rendering;
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
/// is said when it is back; what cannot be said now is tried again. A channel's posts keep their order, and no channel waits for another.
/// </summary>
internal sealed class RoomPoster(
    PostQueue queue, OwnedRooms rooms, ReplyRenderer renderer, IReplyFeed feed, PostMarks marks, TimeProvider clock, ILogger<RoomPoster> log) : IDisposable
{
    private const int PageSize = 100;
    private const int MostAtOnce = 1_024;
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Settled = TimeSpan.FromMinutes(1);
    private readonly Retry _retry = new(first: TimeSpan.FromSeconds(1), most: TimeSpan.FromMinutes(1), clock);
    private readonly Dictionary<Snowflake<Channel>, Task> _last = [];
    private readonly SemaphoreSlim _free = new(MostAtOnce);
    private long _settled;

    /// <summary>
    /// Says what fell due while nobody was here, and then what is waiting, until it is stopped. Looks into the feed now and then: news of other
    /// processes may get lost.
    /// </summary>
    public async Task RunAsync(DiscordRest rest, CancellationToken stopping)
    {
        while (true)
        {
            await foreach (var missed in MissedAsync(stopping))
                await BeginAsync(rest, missed, stopping);
            using var again = new CancellationTokenSource(LookAgain, clock);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(again.Token, stopping);
            try
            {
                await foreach (var post in queue.Waiting.ReadAllAsync(either.Token))
                    await BeginAsync(rest, post, stopping);
            }
            catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
            {
                // It is time to look again.
            }
        }
    }

    /// <inheritdoc />
    public void Dispose() => _free.Dispose();

    /// <summary>What is not said yet is found by the marks, when its turn comes.</summary>
    private async IAsyncEnumerable<Post> MissedAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var after = _settled; await PageAsync(Places.Prefix, after, cancellation) is { Count: > 0 } page; after = page[^1].Sequence)
        {
            foreach (var entry in page)
            {
                // Commits of several processes need not become visible in the order of their numbers.
                if (entry.At < clock.GetUtcNow() - Settled)
                    _settled = entry.Sequence;
                if (Places.ChannelOf(entry.Room) is { } channel && rooms.Contains(entry.Guild, entry.Room))
                    yield return Post.Of(channel, entry.Body, entry.Sequence);
            }
        }
    }

    private Task<IReadOnlyList<FeedEntry>> PageAsync(string prefix, long after, CancellationToken cancellation) => _retry.UntilDoneAsync(
        () => feed.ReadOwnAsync(prefix, after, PageSize, cancellation), MayPass, (fault, wait) => log.FeedAway(fault.GetType().Name, wait), cancellation);

    private async Task BeginAsync(DiscordRest rest, Post post, CancellationToken stopping)
    {
        await _free.WaitAsync(stopping);
        foreach (var (channel, said) in _last)
        {
            if (said.IsCompleted)
                _last.Remove(channel);
        }

        _last[post.Channel] = SayAfterAsync(_last.GetValueOrDefault(post.Channel, Task.CompletedTask), rest, post, stopping);
    }

    private async Task SayAfterAsync(Task before, DiscordRest rest, Post post, CancellationToken stopping)
    {
        try
        {
            await before;
            await _retry.UntilDoneAsync(
                () => SayAsync(rest, post, stopping), MayPass, (fault, _) => log.PostDelayed(fault.GetType().Name, post.Channel.Value), stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The server stops; what fell due is found in the feed at the next start.
        }
#pragma warning disable CA1031 // One post's fault must not end all others.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            log.PostFailed(fault, post.Channel.Value);
        }
        finally
        {
            _free.Release();
        }
    }

    /// <summary>Says it, unless that was done before or Discord will never have it; and before it what fell due in the room and was not heard of.</summary>
    /// <returns>Whether it was said now.</returns>
    private async Task<bool> SayAsync(DiscordRest rest, Post post, CancellationToken cancellation)
    {
        if (post.Sequence is not { } sequence)
            return await SendAsync(rest, post, cancellation);
        var room = Places.RoomOf(post.Channel);
        var mark = await marks.ReadAsync(room, cancellation);
        if (sequence <= mark)
            return false;
        for (var after = mark; await PageAsync(room, after, cancellation) is { Count: > 0 } page && after < sequence; after = page[^1].Sequence)
        {
            // Rooms whose names only begin alike have their own turn.
            foreach (var missed in page.Where(entry => entry.Room == room && entry.Sequence < sequence))
                await SayAsync(rest, Post.Of(post.Channel, missed.Body, missed.Sequence), room, cancellation);
        }

        return await SayAsync(rest, post, room, cancellation);
    }

    private async Task<bool> SayAsync(DiscordRest rest, Post post, string room, CancellationToken cancellation)
    {
        var isSaid = await SendAsync(rest, post, cancellation);
        await marks.WriteAsync(room, post.Sequence!.Value, cancellation);
        return isSaid;
    }

    private async Task<bool> SendAsync(DiscordRest rest, Post post, CancellationToken cancellation)
    {
        var said = post.Message ?? await renderer.RenderAsync(new PipelineAnswer(post.Body).Reply, isPrivate: false, cancellation);
        try
        {
            await rest.Messages.CreateAsync(
                post.Channel,
                new() { Components = said.Components, Files = said.Files, Flags = said.Flags & ~MessageFlags.Ephemeral, Nonce = post.Nonce },
                cancellation);
            return true;
        }
        catch (DiscordException fault) when (!MayPass(fault))
        {
            log.PostLost(fault.Message, post.Channel.Value);
            return false;
        }
    }

    private static bool MayPass(Exception fault) =>
        fault is DiscordUnreachableException or ServerFaultException or RateLimitedException or StoreUnavailableException or StoreBusyException;
}
