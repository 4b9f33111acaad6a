using Guildhall.Core.Commands;
using Guildhall.Core.Storage;
using Guildhall.Core.Text;
using Guildhall.Pipeline.Commands;

namespace Guildhall.Pipeline;

/// <summary>One request on its way through the steps, and what they have found out.</summary>
internal sealed class Passage(Request request, Words words, DateTimeOffset now)
{
    /// <summary>What is asked; a component's call is filled in when it is resolved.</summary>
    public Request Request { get; set; } = request;

    /// <summary>What the actor alone reads is in this language: that of the channel, then their own.</summary>
    public Words Words { get; set; } = words;

    /// <summary>What everybody in the room reads is in this language.</summary>
    public Words Shared { get; set; } = words;

    public DateTimeOffset Now => now;

    /// <summary>Set by the step that resolves.</summary>
    public CommandEntry Command { get => Resolved ?? throw new InvalidOperationException("Not resolved yet."); set => Resolved = value; }

    /// <summary>The command, or null before it is resolved.</summary>
    public CommandEntry? Resolved { get; private set; }

    /// <summary>A hash of what was asked; set by the step that looks for duplicates.</summary>
    public string Fingerprint { get; set; } = "";

    /// <summary>The command's options as values; set by the step that binds.</summary>
    public object?[] Arguments { get; set; } = [];

    /// <summary>The entry of the schedule that this request does; null for players' requests.</summary>
    public ScheduledRequest? Due { get; init; }

    /// <summary>Set by a step that has the answer: no further step runs.</summary>
    public PipelineAnswer? Answer { get; set; }
}
