using Guildhall.Modules.Delve.State;
using Guildhall.Rules.Dungeons;

namespace Guildhall.Tests.Unit.Modules.Delve;

public sealed class NarrationTests
{
    private const int NotAgainWithin = 10;

    /// <summary>Kinds that come at most once in a session.</summary>
    private static readonly string[] _once = ["started", "ended-won", "ended-left", "ended-lost", "ended-abandoned"];

    private static readonly string[] _kinds =
    [
        .. _once, "hero-joined", "entered-new", "entered-known", "retreated-to", "door-key", "door-picked", "door-forced", "door-held", "searched",
        "secret-found", "trap-noticed", "trap-sprung", "trap-disarmed", "trap-held", "loot-found", "loot-nothing", "fight-began", "fight-won",
        "fight-retreat", "melee-hit", "melee-miss", "melee-critical", "ranged-hit", "ranged-miss", "ranged-critical", "spell-hit", "spell-miss",
        "spell-critical", "spell-cast", "item-used", "item-given", "item-thrown", "feature-used", "foe-special", "hero-down", "death-save-good",
        "death-save-bad", "death-save-stable", "death-save-wakes", "foe-fell", "hero-fell", "foe-fled", "hero-fled", "level-gained",
        "rested-short", "rested-long", "went-home", "went-away", "came-back",
    ];

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void Every_kind_has_more_sentences_than_may_not_be_repeated(string locale)
    {
        var known = StringsOfDelve.Own.KeysOf(locale).Where(key => key.StartsWith("narration.", StringComparison.Ordinal));
        known.ShouldBe(_kinds.Select(kind => $"narration.{kind}"), ignoreOrder: true);
        foreach (var kind in _kinds)
        {
            var least = _once.Contains(kind) ? 4 : NotAgainWithin + 1;
            StringsOfDelve.Own.FindExactly(locale, $"narration.{kind}")!.Count.ShouldBeGreaterThanOrEqualTo(least, kind);
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void No_sentence_stands_under_two_kinds(string locale)
    {
        var words = StringsOfDelve.Own.In(locale);
        var all = _kinds.SelectMany(kind => Enumerable.Range(0, words.Variants($"narration.{kind}")).Select(index => words.SayVariant($"narration.{kind}", index)));
        all.GroupBy(sentence => sentence, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public async Task No_delve_repeats_any_of_its_last_ten_sentences(string locale)
    {
        for (var number = 0; number < 200; number++)
        {
            var seed = $"told/{number}";
            var size = number % 10 == 0 ? DungeonSize.Medium : DungeonSize.Small;
            var told = await NarrationToldDelve.TellAsync(new DelvePlayer(seed, heroes: 1 + (number % 6), size).PlayToTheEnd(), seed, locale);

            told.Lines.ShouldNotContain(line => line.Contains('{') || line.Contains("  "), seed);
            told.Sentences.ShouldAllBe(sentence => sentence.Text.Length > 0 && _kinds.Contains(sentence.Kind), seed);
            for (var at = 0; at < told.Sentences.Count; at++)
            {
                var before = told.Sentences.Take(at).TakeLast(NotAgainWithin).Select(sentence => sentence.Text);
                before.ShouldNotContain(told.Sentences[at].Text, StringComparer.Ordinal, $"{seed}, sentence {at}");
                var wordings = told.Sentences.Take(at).TakeLast(NotAgainWithin).Select(sentence => sentence.Wording);
                wordings.ShouldNotContain(told.Sentences[at].Wording, StringComparer.Ordinal, $"{seed}, sentence {at}");
            }
        }
    }

    [Fact]
    public async Task A_known_delve_tells_who_did_what_where_and_what_it_rolled()
    {
        var player = new DelvePlayer("transcript", heroes: 2).PlayToTheEnd();

        var told = await NarrationToldDelve.TellAsync(player, "transcript", "en");

        var opening = string.Join('\n', told.Lines.Take(30));
        foreach (var hero in player.State.Party.Values)
        {
            opening.ShouldContain(hero.Hero!.Name);
        }

        var words = StringsOfDelve.Played.In("en");
        var dungeon = player.State.Dungeon;
        var entered = player.Events.OfType<DelveEvent.RoomEntered>().First().Room;
        opening.ShouldContain(words.Say($"theme.{dungeon.Theme}.the"));
        opening.ShouldContain(words.Say($"place.{dungeon.Theme}.{dungeon.Room(entered).Kind}.the"));
        opening.ShouldContain("on the die");
        opening.ShouldContain("damage");
        told.Sentences[0].Kind.ShouldBe("started");
        told.Sentences.Count(sentence => sentence.Kind == "hero-joined").ShouldBe(2);
        told.Sentences[^1].Kind.ShouldStartWith("ended-");
        told.Lines[^1].ShouldBe(told.Sentences[^1].Text);
    }

    [Fact]
    public async Task A_delve_told_twice_is_told_alike()
    {
        var player = new DelvePlayer("twice").PlayToTheEnd();

        var first = await NarrationToldDelve.TellAsync(player, "twice", "en");
        var second = await NarrationToldDelve.TellAsync(player, "twice", "en");
        var elsewhere = await NarrationToldDelve.TellAsync(player, "elsewhere", "en");

        second.Lines.ShouldBe(first.Lines);
        elsewhere.Lines.ShouldNotBe(first.Lines);
    }
}
