namespace Guildhall.Pipeline.Background;

/// <summary>The pulses of the two loops.</summary>
internal sealed class Pulses(PipelineOptions options, TimeProvider clock)
{
    public LoopPulse Schedule { get; } = new("schedule", options, clock);

    public LoopPulse Outbox { get; } = new("outbox", options, clock);
}
