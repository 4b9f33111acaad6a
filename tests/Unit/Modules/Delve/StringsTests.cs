using System.Text.RegularExpressions;
using Guildhall.Core.Commands;
using Guildhall.Core.Settings;
using Guildhall.Core.Text;
using Guildhall.Modules.Delve;
using Guildhall.Modules.Delve.Content;
using Guildhall.Modules.Delve.Rules;
using Guildhall.Pipeline;
using Guildhall.Rules.FifthEdition.Equipment;
using Guildhall.Rules.FifthEdition.Spells;
using Guildhall.Tests.Unit.Fakes;
using Guildhall.Tests.Unit.House;
using Microsoft.Extensions.DependencyInjection;

namespace Guildhall.Tests.Unit.Modules.Delve;

public sealed partial class StringsTests
{
    private const int LongestLabel = 80;
    private const int LongestChoice = 100;

    private static readonly string[] _roomForms = ["", ".text", ".the", ".in", ".into"];

    public static TheoryData<string> Locales => [.. StringsOfDelve.Locales];

    [Fact]
    public void Every_language_has_the_same_keys_with_the_same_placeholders()
    {
        var own = StringsOfDelve.Own;
        own.KeysOf("de").ShouldBe(own.KeysOf("en"));
        foreach (var key in own.KeysOf("en").Where(key => !key.StartsWith("narration.", StringComparison.Ordinal)))
        {
            own.FindExactly("de", key)!.Placeholders.ShouldBe(own.FindExactly("en", key)!.Placeholders, key);
        }
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public void Every_creature_action_thing_room_trap_and_feature_has_its_words(string locale)
    {
        var content = DelveContent.All;
        var themes = content.Themes.Themes.Values;
        string[] keys =
        [
            .. content.Creatures.All.SelectMany(creature => creature.Attacks.Select(attack => attack.Key)
                .Concat(creature.SaveActions.Select(action => action.Key)).Select(action => $"action.{action}")),
            .. content.Creatures.All.SelectMany(creature => new[] { $"monster.{creature.Key}", $"monster.{creature.Key}.text" }),
            .. content.Treasure.Items.Keys.Where(item => MagicItems.Find(item) is null).Select(item => $"item.{item}"),
            .. content.Treasure.Items.Values.Where(item => item.Effect?.Resists is not null)
                .Select(item => $"effect.{EffectKeys.Resists(item.Effect!.Resists!.Value)}"),
            .. content.Themes.Traps.Keys.SelectMany(trap => new[] { $"trap.{trap}", $"trap.{trap}.text" }),
            .. themes.SelectMany(theme => new[] { $"theme.{theme.Key}", $"theme.{theme.Key}.the", $"choice.{theme.Key}" }),
            .. themes.SelectMany(theme => theme.Features.Select(feature => $"feature-kind.{feature.Key}")),
            .. themes.SelectMany(theme => theme.Rooms.SelectMany(room =>
                _roomForms.Select(part => $"place.{theme.Key}.{room.Key}{part}"))),
        ];
        keys.Where(key => StringsOfDelve.Own.FindExactly(locale, key) is null).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public void Every_effect_that_hangs_on_a_fighter_has_its_word(string locale)
    {
        var named = typeof(EffectKeys).GetFields().Select(field => (string)field.GetRawConstantValue()!);
        var lasting = Spellbook.All
            .Where(spell => spell.Effect?.Kind is SpellEffectKind.BonusDie or SpellEffectKind.HitPoints
                or SpellEffectKind.ArmorClassBonus or SpellEffectKind.ArmorClassFormula)
            .Select(spell => spell.Key);
        named.Concat(lasting).Where(key => StringsOfDelve.Own.FindExactly(locale, $"effect.{key}") is null).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public void Every_key_in_the_code_has_its_words_and_no_other_is_kept(string locale)
    {
        var code = Repository.Files("src/Modules/Delve", ".cs").SelectMany(file => KeyInCode().Matches(Repository.Read(file)).Select(match => match.Groups["key"].Value))
            .Concat(["delve.button.pick", "delve.button.force", "delve.button.rest-short", "delve.button.rest-long"])
            .Distinct(StringComparer.Ordinal);
        var own = StringsOfDelve.Own.KeysOf(locale).Where(key => key.StartsWith("delve.", StringComparison.Ordinal));
        own.ShouldBe(code, ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public void Every_label_fits_on_a_button(string locale)
    {
        var words = StringsOfDelve.Played.In(locale);
        var foes = DelveContent.Creatures.All.Select(creature => words.Say("delve.numbered", ("name", words.Say($"monster.{creature.Key}")), ("number", 99)));
        foreach (var foe in foes)
        {
            words.Say("delve.button.attack", ("target", foe)).Length.ShouldBeLessThanOrEqualTo(LongestLabel, foe);
        }

        foreach (var key in StringsOfDelve.Own.KeysOf(locale).Where(key => key.StartsWith("delve.button.", StringComparison.Ordinal)))
        {
            words.Say(key, ("side", words.Say("choice.south")), ("target", "-"), ("what", "-")).Length.ShouldBeInRange(1, LongestLabel, key);
        }

        foreach (var key in StringsOfDelve.Own.KeysOf(locale).Where(key => key.StartsWith("choice.", StringComparison.Ordinal)))
        {
            words.Say(key).Length.ShouldBeInRange(1, LongestChoice, key);
        }
    }

    [Fact]
    public void The_pipeline_finds_every_command_option_choice_and_setting_described()
    {
        var strings = StringCatalog.Load([.. StringsOfDelve.Locales.SelectMany(locale => new[] { StringsOfDelve.Read(locale), Platform(locale) })]);
        var services = new ServiceCollection()
            .AddSingleton<IMembers, InMemoryMembers>()
            .AddPipeline(new PipelineOptions(), strings, [new DelveModule()])
            .BuildServiceProvider();

        var commands = services.GetRequiredService<ICommandCatalog>().Commands;
        var settings = services.GetRequiredService<ISettingsCatalog>().Settings;

        settings.Count(setting => setting.Module == "delve").ShouldBe(3);

        commands.Count(command => command.Module == "delve").ShouldBe(18);
        commands.Single(command => command.Path == "delve unlock").ChoiceLabel(strings.In("de"), "how", "pick").ShouldBe("Schloss knacken");
    }

    private static (string Locale, string Name, ReadOnlyMemory<byte> Json) Platform(string locale)
    {
        using var stream = typeof(CommandPipeline).Assembly.GetManifestResourceStream($"Guildhall.Pipeline.Strings.{locale}.json")!;
        var json = new byte[stream.Length];
        stream.ReadExactly(json);
        return (locale, "pipeline", json);
    }

    [GeneratedRegex("\"(?<key>delve\\.[a-z.-]+[a-z])\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KeyInCode();
}
