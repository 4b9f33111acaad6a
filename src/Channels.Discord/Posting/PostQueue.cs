using System.Threading.Channels;
using Guildhall.Channels.Discord.People;
using Guildhall.Core.Commands;
using Guildhall.Core.Storage;
using Guildhall.Discord;
using Guildhall.Discord.Entities.Messages;
using Microsoft.Extensions.Logging;

namespace Guildhall.Channels.Discord.Posting;

/// <summary>What waits to be said in channels. The store never waits for it; what does not fit is found in the feed.</summary>
internal sealed class PostQueue(OwnedRooms rooms, ILogger<PostQueue> log) : ICommitListener
{
    private const int MostWaiting = 4_096;
    private const int LongestNonce = 25;

    private readonly Channel<Post> _waiting = Channel.CreateBounded<Post>(
        new BoundedChannelOptions(MostWaiting) { SingleReader = true });

    /// <summary>What waits, in its order.</summary>
    public ChannelReader<Post> Waiting => _waiting.Reader;

    /// <inheritdoc />
    public void Committed(CommitNews news, bool isOurs)
    {
        var reply = news.Reply;
        if (reply.Request.Channel == ChannelKind.Schedule && reply.Shown && news.Sequence > 0 && Places.ChannelOf(reply.Request.Room) is { } channel
            && rooms.Contains(reply.Request.Guild, reply.Request.Room))
            Add(Post.Of(channel, reply.Body, news.Sequence));
    }

    /// <summary>Says something as soon as it can be said.</summary>
    /// <param name="nonce">By which Discord recognizes a repeated attempt; its end counts.</param>
    public void Add(Snowflake<Guildhall.Discord.Entities.Channels.Channel> channel, InteractionMessage message, string nonce) =>
        Add(new(channel, nonce.Length <= LongestNonce ? nonce : nonce[^LongestNonce..]) { Message = message });

    private void Add(Post post)
    {
        if (!_waiting.Writer.TryWrite(post))
            log.TooManyPosts(post.Channel.Value);
    }
}
