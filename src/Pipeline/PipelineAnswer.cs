using Guildhall.Core.Replies;
using Guildhall.Pipeline.Replies;

namespace Guildhall.Pipeline;

/// <summary>What a channel sends back.</summary>
/// <param name="Body">The reply as UTF-8 JSON, to the byte what is stored under the request's id.</param>
public sealed record PipelineAnswer(ReadOnlyMemory<byte> Body)
{
    private readonly Reply? _reply;

    /// <summary>The reply as a value.</summary>
    public Reply Reply
    {
        get => _reply ?? ReplyJson.Read(Body);
        init => _reply = value;
    }

    /// <summary>Whether the same request was answered before and nothing happened this time.</summary>
    public bool Duplicate { get; init; }

    /// <summary>How it came about, for those who must know whether to try again.</summary>
    internal Ending Ending { get; init; }
}
