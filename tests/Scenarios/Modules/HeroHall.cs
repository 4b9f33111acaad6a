using System.Globalization;
using System.Text;
using Guildhall.Core.Characters;
using Guildhall.Core.Commands;
using Guildhall.Core.Ids;
using Guildhall.Core.Inventories;
using Guildhall.Core.Modules;
using Guildhall.Core.Replies;
using Guildhall.Core.Storage;
using Guildhall.Core.Wallets;
using Guildhall.Modules.Heroes;
using Guildhall.Pipeline;
using Guildhall.Pipeline.Background;
using Guildhall.Store.Tables;
using Guildhall.Tests.Scenarios.Store;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Guildhall.Tests.Scenarios.Modules;

/// <summary>A hall with the heroes' module and what else is named, where Ada and Bob are known.</summary>
internal sealed class HeroHall : IAsyncDisposable
{
    public static readonly Actor Ada = new(Sample.UserId(1), "Ada", Rights.None);
    public static readonly Actor Bob = new(Sample.UserId(2), "Bob", Rights.None);

    private readonly StoreFixture _store;
    private readonly CommandPipeline _pipeline;
    private int _asked;

    private HeroHall(StoreFixture store)
    {
        _store = store;
        _pipeline = store.Get<CommandPipeline>();
    }

    public ICharacters Characters => _store.Get<ICharacters>();

    public IInventory Inventory => _store.Get<IInventory>();

    public IWallet Wallet => _store.Get<IWallet>();

    public T Get<T>()
        where T : notnull => _store.Get<T>();

    public Task<LedgerReport> VerifyLedgerAsync() => _store.Get<Ledger>().VerifyAsync(CancellationToken.None);

    public DateTimeOffset Now => _store.Clock.Now;

    public static Task<HeroHall> OpenAsync(params IReadOnlyList<IModule> others) => OpenAsync(SqlDialect.Sqlite, others);

    public static async Task<HeroHall> OpenAsync(SqlDialect on, params IReadOnlyList<IModule> others)
    {
        var assembly = typeof(HeroesModule).Assembly;
        var store = await StoreFixture.OpenAsync(
            on,
            configure: services => services
                .AddSingleton(new PipelineSecret(Encoding.UTF8.GetBytes(new string('s', 32))))
                .AddPipeline(new() { Burst = 1_000 }, StringFiles.Load([typeof(CommandPipeline).Assembly, assembly]), [new HeroesModule(), .. others])
                .AddRelay(),
            change: options => options with { MigrationAssemblies = [assembly] });
        await store.CommitAsync(work =>
        {
            var users = store.Get<IUsers>();
            users.Keep(work, new(Ada.User, Ada.Name), store.Clock.Now);
            users.Keep(work, new(Bob.User, Bob.Name), store.Clock.Now);
        });
        return new(store);
    }

    public Request Request(Actor actor, string path, params ReadOnlySpan<(string Name, string Value)> options) =>
        new($"r{Interlocked.Increment(ref _asked)}", ChannelKind.Web, Sample.Room, Sample.Room, actor, CommandCall.To(path, options));

    public ValueTask<PipelineAnswer> RunAsync(Request request) => _pipeline.RunAsync(request, CancellationToken.None);

    public Task<Reply> AskAsync(string path, params ReadOnlySpan<(string Name, string Value)> options) => AnswerAsync(Request(Ada, path, options));

    public Task<Reply> AskAsync(Actor actor, string path, params ReadOnlySpan<(string Name, string Value)> options) =>
        AnswerAsync(Request(actor, path, options));

    /// <summary>Presses, chooses or fills in.</summary>
    public Task<Reply> UseAsync(Component component, params string[] values) =>
        AnswerAsync(Request(Ada, "") with { ComponentId = component.Id, Values = values });

    public Task<Reply> MakeAsync(string name) => AskAsync("hero create", ("name", name), ("archetype", "fighter"));

    public Task<Reply> BuyAsync(params int[] scores)
    {
        string[] names = ["strength", "dexterity", "constitution", "intelligence", "wisdom", "charisma"];
        var bought = names.Zip(scores, (name, score) => (name, score.ToString(CultureInfo.InvariantCulture)));
        return AskAsync("hero create", [.. bought, ("name", "Mira"), ("archetype", "fighter")]);
    }

    public Task<Hero?> CurrentAsync() => Characters.CurrentAsync(Ada.User, CancellationToken.None);

    public Task<IReadOnlyList<Item>> BagAsync() => Inventory.ListAsync(Ada.User, CancellationToken.None);

    public Task<CommitOutcome> CommitAsync(Action<UnitOfWork> stage) => _store.CommitAsync(stage);

    /// <summary>Brings committed news to the module.</summary>
    public Task<int> RelayAsync() => ((OutboxRelay)_store.Get<IHostedService>()).RelayAsync(CancellationToken.None);

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    private async Task<Reply> AnswerAsync(Request request) => (await RunAsync(request)).Reply;
}
