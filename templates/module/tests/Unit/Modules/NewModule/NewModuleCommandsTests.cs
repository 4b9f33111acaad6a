using Guildhall.Core.Chance;
using Guildhall.Core.Commands;
using Guildhall.Core.Settings;
using Guildhall.Core.Storage;
using Guildhall.Core.Text;
using Guildhall.Modules.NewModule;
using Guildhall.Modules.NewModule.Rules;

namespace Guildhall.Tests.Unit.Modules.NewModule;

public sealed class NewModuleCommandsTests
{
    [Theory]
    [InlineData("en", Luck.Easiest)]
    [InlineData("en", Luck.Hardest)]
    [InlineData("de", Luck.Easiest)]
    [InlineData("de", Luck.Hardest)]
    public async Task An_attempt_tells_face_and_difficulty_in_the_actors_language(string locale, int difficulty)
    {
        var face = Dice().Roll(20);
        var words = Strings().In(locale);

        var result = await Commands().TryAsync(Context(words), difficulty);

        var key = face >= difficulty ? "newmodule.succeeded" : "newmodule.failed";
        result.Value!.Text.ShouldBe(words.Say(key, ("face", face), ("difficulty", difficulty)));
    }

    [Fact]
    public async Task Without_a_difficulty_the_guilds_own_is_used()
    {
        var named = await Commands().TryAsync(Context(Strings().In("en")), 17);
        var usual = await Commands(new NewModuleSettings { Difficulty = 17 }).TryAsync(Context(Strings().In("en")));
        usual.Value!.Text.ShouldBe(named.Value!.Text);
    }

    [Fact]
    public async Task An_attempt_changes_nothing()
    {
        var context = Context(Strings().In("en"));
        await Commands().TryAsync(context);
        context.Work.IsEmpty.ShouldBeTrue();
    }

    private static NewModuleCommands Commands(NewModuleSettings? chosen = null) => new(new Chosen(chosen ?? new()));

    private static DiceCup Dice() => DiceCup.FromText("newmodule");

    private static CommandContext Context(Words words)
    {
        var request = new Request("1", ChannelKind.Terminal, "guild", "room", new Actor(default, "Ada", Rights.None), CommandCall.To("newmodule try"));
        return new(request, new UnitOfWork(), Dice(), DateTimeOffset.UnixEpoch, words, CancellationToken.None);
    }

    private static StringCatalog Strings() => StringCatalog.Load([("en", "en", Read("en")), ("de", "de", Read("de"))]);

    private static ReadOnlyMemory<byte> Read(string locale)
    {
        using var file = typeof(NewModuleModule).Assembly.GetManifestResourceStream($"Guildhall.Modules.NewModule.Strings.{locale}.json")!;
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }

    private sealed class Chosen(NewModuleSettings settings) : ISettings
    {
        public ValueTask<T> GetAsync<T>(string guild, CancellationToken cancellation)
            where T : class, new() => new((T)(object)settings);
    }
}
