using Guildhall.Core.Events;
using Guildhall.Core.Ids;
using Guildhall.Core.Modules;
using Guildhall.Core.Storage;
using Guildhall.Core.Units;
using Guildhall.Pipeline.Background;
using Guildhall.Tests.Unit.Pipeline.Sample;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Guildhall.Tests.Unit.Pipeline.Background;

public sealed class OutboxRelayTests
{
    private readonly Ears _ears = new();
    private readonly TestPlatform _platform;

    public OutboxRelayTests() => _platform = new(modules: [new SampleModule(), new Listening(_ears)]);

    private OutboxRelay Relay => _platform.Services.GetServices<IHostedService>().OfType<OutboxRelay>().Single();

    [Fact]
    public async Task Every_handler_stages_into_one_commit_that_also_says_the_news_are_done()
    {
        _platform.Outbox.Put(News(5));

        (await Relay.RelayAsync(CancellationToken.None)).ShouldBe(1);

        _platform.Store.Commits.ShouldHaveSingleItem().Work.Statements.Select(statement => statement.Sql).ShouldBe(["first", "second"]);
        _platform.Outbox.Count.ShouldBe(0);
    }

    [Fact]
    public async Task News_nobody_cares_for_are_done()
    {
        _platform.Outbox.Put(new HeroFell("lobby", default, default, default, "x"));

        (await Relay.RelayAsync(CancellationToken.None)).ShouldBe(1);
        _platform.Outbox.Count.ShouldBe(0);
    }

    [Fact]
    public async Task A_fault_holds_up_nobody_else_and_is_tried_again_later_and_later()
    {
        _ears.Deaf = true;
        _platform.Outbox.Put(News(5));
        _platform.Outbox.Put(new HeroFell("lobby", default, new Id<User>(new Guid(1, 0, 0, new byte[8])), default, "x"));

        (await Relay.RelayAsync(CancellationToken.None)).ShouldBe(1);
        (await Relay.RelayAsync(CancellationToken.None)).ShouldBe(0);
        _ears.Heard.ShouldBe(1);
        _platform.Clock.Advance(TimeSpan.FromSeconds(1));
        await Relay.RelayAsync(CancellationToken.None);
        _platform.Clock.Advance(TimeSpan.FromSeconds(1));
        await Relay.RelayAsync(CancellationToken.None);
        _ears.Heard.ShouldBe(2);

        _ears.Deaf = false;
        _platform.Clock.Advance(TimeSpan.FromSeconds(1));
        (await Relay.RelayAsync(CancellationToken.None)).ShouldBe(1);
        _platform.Outbox.Count.ShouldBe(0);
    }

    [Fact]
    public async Task What_comes_later_in_the_same_stream_waits_for_what_failed()
    {
        _ears.Deaf = true;
        _platform.Outbox.Put(News(5));
        _platform.Outbox.Put(News(6));

        (await Relay.RelayAsync(CancellationToken.None)).ShouldBe(0);
        _ears.Heard.ShouldBe(1);

        _ears.Deaf = false;
        (await Relay.RelayAsync(CancellationToken.None)).ShouldBe(0);
        _platform.Clock.Advance(TimeSpan.FromSeconds(1));
        (await Relay.RelayAsync(CancellationToken.None)).ShouldBe(2);
        _platform.Outbox.Count.ShouldBe(0);
    }

    [Fact]
    public async Task What_fails_again_and_again_becomes_a_dead_letter_and_lets_the_others_pass()
    {
        _ears.Deaf = true;
        _platform.Outbox.Put(News(5));
        for (var minute = 0; minute < 30; minute++)
        {
            await Relay.RelayAsync(CancellationToken.None);
            _platform.Clock.Advance(TimeSpan.FromMinutes(2));
        }

        var dead = (await _platform.Outbox.DeadLettersAsync(10, CancellationToken.None)).ShouldHaveSingleItem();
        (dead.Fault, _ears.Heard).ShouldBe((nameof(InvalidOperationException), dead.Attempts));
        _ears.Deaf = false;
        _platform.Outbox.Put(News(6));
        (await Relay.RelayAsync(CancellationToken.None)).ShouldBe(1);
    }

    [Fact]
    public async Task A_lost_condition_is_tried_again_with_fresh_work()
    {
        _platform.Outbox.Put(News(5));
        _platform.Store.Next(() => new CommitOutcome.Conflict());

        (await Relay.RelayAsync(CancellationToken.None)).ShouldBe(0);
        _platform.Outbox.Count.ShouldBe(1);
        _platform.Clock.Advance(TimeSpan.FromSeconds(1));
        (await Relay.RelayAsync(CancellationToken.None)).ShouldBe(1);

        _platform.Store.Commits[^1].Work.Statements.Count.ShouldBe(2);
    }

    private static CoinsEarned News(long amount) => new("lobby", default, new Id<User>(Guid.Empty), new Coins(amount), "reason");

    private sealed class Ears
    {
        public bool Deaf { get; set; }

        public int Heard { get; set; }
    }

    private sealed class Listening(Ears ears) : IModule
    {
        public string Key => "sample";

        public bool AlwaysOn => true;

        public void Register(IServiceCollection services)
        {
            services.AddSingleton<IEventHandler<CoinsEarned>>(new Handler(ears, "first"));
            services.AddSingleton<IEventHandler<CoinsEarned>>(new Handler(ears, "second"));
        }
    }

    private sealed class Handler(Ears ears, string sql) : IEventHandler<CoinsEarned>
    {
        public Task HandleAsync(CoinsEarned news, UnitOfWork work, CancellationToken cancellation)
        {
            ears.Heard++;
            work.Write(sql);
            return ears.Deaf ? Task.FromException(new InvalidOperationException("deaf")) : Task.CompletedTask;
        }
    }
}
