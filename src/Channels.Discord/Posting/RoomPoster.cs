using System.Runtime.CompilerServices;
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
internal sealed class RoomPoster(PostQueue queue, ReplyRenderer renderer, IReplyFeed feed, PostMarks marks, TimeProvider clock, ILogger<RoomPoster> log) : IDisposable
{
    private const int PageSize = 100;
    private const int MostAtOnce = 1_024;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);
    private readonly Dictionary<Snowflake<Channel>, Task> _last = [];
    private readonly SemaphoreSlim _free = new(MostAtOnce);

    /// <summary>Says what fell due while nobody was here, and then what is waiting, until it is stopped.</summary>
    public async Task RunAsync(DiscordRest rest, CancellationToken stopping)
    {
        await foreach (var missed in MissedAsync(stopping))
            await BeginAsync(rest, missed, stopping);
        await foreach (var post in queue.Waiting.ReadAllAsync(stopping))
            await BeginAsync(rest, post, stopping);
    }

    /// <inheritdoc />
    public void Dispose() => _free.Dispose();

    /// <summary>What is not said yet is found by the marks, when its turn comes.</summary>
    private async IAsyncEnumerable<Post> MissedAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var after = 0L; await PageAsync(after, cancellation) is { Count: > 0 } page; after = page[^1].Sequence)
        {
            foreach (var entry in page)
            {
                if (Places.ChannelOf(entry.Room) is { } channel)
                    yield return Post.Of(channel, entry.Body, entry.Sequence);
            }
        }
    }

    private async Task<IReadOnlyList<FeedEntry>> PageAsync(long after, CancellationToken cancellation)
    {
        for (var wait = TimeSpan.FromSeconds(1); ; wait = Longer(wait))
        {
            try
            {
                return await feed.ReadOwnAsync(Places.Prefix, after, PageSize, cancellation);
            }
            catch (StoreUnavailableException fault)
            {
                log.FeedAway(fault.GetType().Name, wait);
                await Task.Delay(wait, clock, cancellation);
            }
        }
    }

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
            for (var wait = TimeSpan.FromSeconds(1); !await TrySayAsync(rest, post, stopping); wait = Longer(wait))
                await Task.Delay(wait, clock, stopping);
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

    /// <summary>False where it may succeed later.</summary>
    private async Task<bool> TrySayAsync(DiscordRest rest, Post post, CancellationToken cancellation)
    {
        try
        {
            var room = Places.RoomOf(post.Channel);
            if (post.Sequence is { } sequence && sequence <= await marks.ReadAsync(room, cancellation))
                return true;
            await SendAsync(rest, post, cancellation);
            if (post.Sequence is { } done)
                await marks.WriteAsync(room, done, cancellation);
            return true;
        }
        catch (Exception fault) when (fault is DiscordUnreachableException or ServerFaultException or RateLimitedException or StoreUnavailableException or StoreBusyException)
        {
            log.PostDelayed(fault.GetType().Name, post.Channel.Value);
            return false;
        }
    }

    /// <summary>Sends it, unless Discord will never have it.</summary>
    private async Task SendAsync(DiscordRest rest, Post post, CancellationToken cancellation)
    {
        var said = post.Message ?? await renderer.RenderAsync(new PipelineAnswer(post.Body).Reply, isPrivate: false, cancellation);
        try
        {
            await rest.Messages.CreateAsync(
                post.Channel,
                new() { Components = said.Components, Files = said.Files, Flags = said.Flags & ~MessageFlags.Ephemeral, Nonce = post.Nonce },
                cancellation);
        }
        catch (DiscordException fault) when (fault is not (DiscordUnreachableException or ServerFaultException or RateLimitedException))
        {
            log.PostLost(fault.Message, post.Channel.Value);
        }
    }

    private static TimeSpan Longer(TimeSpan wait) => wait * 2 < Longest ? wait * 2 : Longest;
}
