using System.Threading.Channels;
using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Storage;
using Guildhall.Pipeline.Replies;

namespace Guildhall.Host.Playing;

/// <summary>What happens in the room by itself, when a turn's time is up for instance.</summary>
internal sealed class RoomEcho : ICommitListener
{
    private readonly Channel<ReadOnlyMemory<byte>> _heard = Channel.CreateUnbounded<ReadOnlyMemory<byte>>();

    public void Committed(CommitNews news, bool isOurs)
    {
        if (news.Reply is { Shown: true, Request: { Channel: ChannelKind.Schedule, Room: TerminalGame.Room } })
        {
            _heard.Writer.TryWrite(news.Reply.Body);
        }
    }

    /// <summary>The next one that was heard meanwhile, or null.</summary>
    public Reply? TryTake() => _heard.Reader.TryRead(out var body) ? ReplyJson.Read(body) : null;
}
