using System.Text;
using Guildhall.Core.Commands;
using Guildhall.Core.Ids;
using Guildhall.Core.Replies;
using Guildhall.Core.Text;
using Guildhall.Modules.Dice;
using Guildhall.Modules.Platform;
using Guildhall.Pipeline;
using Guildhall.Tests.Scenarios.Store;
using Microsoft.Extensions.DependencyInjection;

namespace Guildhall.Tests.Scenarios.Pipeline;

/// <summary>The pipeline with dice, settings and a counting module on a real database, and Ada who is known in it.</summary>
internal sealed class Hall(StoreFixture store) : IAsyncDisposable
{
    private static readonly User Ada = new(new Id<User>(new Guid("0000000000000000000000000000000a")), "Ada");

    public StoreFixture Store => store;

    public static async Task<Hall> OpenAsync(string directory)
    {
        var hall = new Hall(await StoreFixture.OpenAsync(
            directory,
            services => services
                .AddSingleton(new PipelineSecret(Encoding.UTF8.GetBytes(new string('s', 32))))
                .AddPipeline(new PipelineOptions(), Strings(), [new PlatformModule(), new DiceModule(), new CountingModule()]),
            options => options with { MigrationAssemblies = [typeof(CommandPipeline).Assembly] }));
        await hall.Store.CommitAsync(work => hall.Store.Get<IUsers>().Keep(work, Ada, hall.Store.Clock.Now));
        return hall;
    }

    public async Task<PipelineAnswer> AskAsync(string id, string path, params (string Name, string Value)[] options) =>
        await RunAsync(new(id, ChannelKind.Web, "web:lobby", "web:lobby", Asking, CommandCall.To(path, options)));

    public async Task<PipelineAnswer> PressAsync(string id, Component component, params string[] values) =>
        await RunAsync(new(id, ChannelKind.Web, "web:lobby", "web:lobby", Asking, CommandCall.To("")) { ComponentId = component.Id, Values = values });

    public ValueTask DisposeAsync() => store.DisposeAsync();

    private static Actor Asking => new(Ada.Id, Ada.Name, Rights.ManageGuild);

    private ValueTask<PipelineAnswer> RunAsync(Request request) => store.Get<CommandPipeline>().RunAsync(request, CancellationToken.None);

    private static StringCatalog Strings()
    {
        ReadOnlyMemory<byte> counting = Encoding.UTF8.GetBytes("""{"module.counting":"Counting","command.count":"Counts","count.answer":"Counted"}""");
        var shipped = new[] { typeof(CommandPipeline).Assembly, typeof(DiceModule).Assembly }.SelectMany(Shipped);
        return StringCatalog.Load(shipped.Append(("en", "counting", counting)));
    }

    private static IEnumerable<(string, string, ReadOnlyMemory<byte>)> Shipped(System.Reflection.Assembly assembly) =>
        assembly.GetManifestResourceNames().Where(name => name.EndsWith(".Strings.en.json", StringComparison.Ordinal)).Select(name =>
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var json = new byte[stream.Length];
            stream.ReadExactly(json);
            return ("en", name, (ReadOnlyMemory<byte>)json);
        });
}
