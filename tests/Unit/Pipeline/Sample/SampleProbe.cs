using System.Collections.Concurrent;
using Guildhall.Core.Commands;

namespace Guildhall.Tests.Unit.Pipeline.Sample;

/// <summary>What the sample commands were given, and what they wait for.</summary>
internal sealed class SampleProbe
{
    public ConcurrentQueue<string> Seen { get; } = new();

    public ConcurrentQueue<CommandContext> Contexts { get; } = new();

    public TaskCompletionSource Gate { get; set; } = Opened();

    private static TaskCompletionSource Opened()
    {
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        gate.SetResult();
        return gate;
    }
}
