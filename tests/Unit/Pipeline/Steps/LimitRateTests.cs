using Guildhall.Core.Commands;
using Guildhall.Core.Processes;
using Guildhall.Core.Results;
using Guildhall.Pipeline;
using Guildhall.Pipeline.Steps;
using Microsoft.Extensions.Time.Testing;

namespace Guildhall.Tests.Unit.Pipeline.Steps;

public sealed class LimitRateTests
{
    private static readonly PipelineOptions Options = new() { Burst = 3, RequestsPerSecond = 1 };
    private readonly FakeTimeProvider _clock = new();
    private readonly Request _request = new("r1", ChannelKind.Web, "lobby", "lobby", TestPlatform.Ada, CommandCall.To("echo"));

    [Fact]
    public async Task Alone_a_process_counts_by_itself_and_allocates_nothing()
    {
        var limit = new LimitRate(Options, _clock);
        for (var number = 0; number < 3; number++)
        {
            (await AskAsync(limit)).ShouldBeNull();
        }

        (await AskAsync(limit)).ShouldNotBeNull().Code.ShouldBe("rate.limited");
        _clock.Advance(TimeSpan.FromSeconds(1));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var passes = limit.LimitAsync(_request, CancellationToken.None);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
        passes.IsCompletedSuccessfully.ShouldBeTrue();
        (await passes).ShouldBeNull();
    }

    [Fact]
    public async Task What_all_processes_have_used_up_is_refused_here_too()
    {
        var shared = new SharedAnswer { Answer = false };

        (await AskAsync(new(Options, _clock, shared))).ShouldNotBeNull();
        shared.Asked.ShouldBe(1);
    }

    [Fact]
    public async Task While_nobody_can_be_asked_a_process_counts_by_itself()
    {
        var limit = new LimitRate(Options, _clock, new SharedAnswer { Answer = null });
        for (var number = 0; number < 3; number++)
        {
            (await AskAsync(limit)).ShouldBeNull();
        }

        (await AskAsync(limit)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Who_is_through_with_what_this_process_grants_is_refused_without_asking()
    {
        var shared = new SharedAnswer { Answer = true };
        var limit = new LimitRate(Options, _clock, shared);
        for (var number = 0; number < 10; number++)
        {
            _ = await AskAsync(limit);
        }

        shared.Asked.ShouldBe(3);
    }

    private async Task<Refusal?> AskAsync(LimitRate limit) => await limit.LimitAsync(_request, CancellationToken.None);

    private sealed class SharedAnswer : ISharedBuckets
    {
        public bool? Answer { get; init; }

        public int Asked { get; private set; }

        public ValueTask<bool?> TakeAsync(Guid owner, int burst, int perSecond, CancellationToken cancellation)
        {
            Asked++;
            return new(Answer);
        }
    }
}
