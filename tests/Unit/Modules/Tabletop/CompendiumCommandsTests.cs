using System.Text.RegularExpressions;
using Guildhall.Core.Replies;
using Guildhall.Modules.Tabletop;
using Guildhall.Rules.FifthEdition.Content;
using Guildhall.Tests.Unit.House;
using Guildhall.Tests.Unit.Pipeline;

namespace Guildhall.Tests.Unit.Modules.Tabletop;

public sealed partial class CompendiumCommandsTests
{
    private const int OneMessage = 4_000;
    private readonly TestPlatform _platform = new(strings: PlatformStrings.Load(), modules: new TabletopModule());

    public static TheoryData<string> Locales => ["en", "de"];

    [Theory]
    [MemberData(nameof(Locales))]
    public async Task Every_creature_answers(string locale)
    {
        foreach (var creature in Compendium.Creatures.All)
        {
            var reply = await AskAsync("monster", creature.Key, locale);

            ShouldBeACard(reply, creature.Key);
            reply.Cards[0].Fields[1].Value.ShouldStartWith($"{creature.HitPoints} (", customMessage: creature.Key);
        }
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public async Task Every_spell_answers(string locale)
    {
        foreach (var spell in Compendium.Spells.All)
        {
            ShouldBeACard(await AskAsync("spell", spell.Key, locale), spell.Key);
        }
    }

    [Theory]
    [MemberData(nameof(Locales))]
    public void Every_name_and_line_is_there_in_every_language(string locale)
    {
        var words = CompendiumWords.In(locale);

        words.Keys.Order(StringComparer.Ordinal).ShouldBe(CompendiumWords.In("en").Keys.Order(StringComparer.Ordinal));
        words.Keys.Where(key => key.EndsWith(".text", StringComparison.Ordinal)).ShouldAllBe(key => words[key].Length <= 120);
    }

    [Fact]
    public async Task A_fireball_is_told_from_its_steps()
    {
        var reply = await AskAsync("spell", "Fireball", "en");

        reply.Cards[0].Body.ShouldContain("Dexterity save: 8d6 fire (half on a success, +1d6 a slot)");
        reply.Cards[0].Fields[1].Value.ShouldBe("150 ft.");
        reply.Visibility.ShouldBe(Visibility.OnlyMe);
    }

    [Fact]
    public async Task A_stat_block_says_what_an_aboleth_does()
    {
        var text = (await AskAsync("monster", "aboleth", "en")).Text;

        text.ShouldContain("Large aberration, lawful evil");
        text.ShouldContain("Melee attack +9, reach 15 ft.: 12 (2d6 + 5) bludgeoning; Large or smaller: Grappled (escape DC 14, while held)");
        text.ShouldContain("10 (5900 XP, 7200 in its lair; proficiency +4)");
    }

    [Fact]
    public async Task German_counts_in_meters_and_throws_W6()
    {
        var text = (await AskAsync("spell", "Feuerball", "de")).Text;

        text.ShouldContain("8W6");
        text.ShouldContain("45 m");
    }

    [Theory]
    [InlineData("firebal", "Fireball")]
    [InlineData("FIREBALL", "Fireball")]
    [InlineData("firebell", "Fireball")]
    [InlineData("will-o-wisp", null)]
    public async Task Spells_are_found_by_beginnings_and_with_a_slip(string typed, string? found)
    {
        var reply = await AskAsync("spell", typed, "en");

        if (found is null) reply.Refusal!.Code.ShouldBe("tabletop.no-spell");
        else reply.Cards[0].Title.ShouldBe(found);
    }

    [Fact]
    public async Task A_button_shows_it_to_everybody()
    {
        var mine = await AskAsync("monster", "goblin-warrior", "en");
        var all = (await _platform.PressAsync(mine.Components.ShouldHaveSingleItem().Id)).Reply;

        mine.Visibility.ShouldBe(Visibility.OnlyMe);
        all.Visibility.ShouldBe(Visibility.All);
        all.Components.ShouldBeEmpty();
        all.Text.ShouldBe(mine.Text);
        all.Text.ShouldEndWith("Words by Guildhall.");
    }

    [Fact]
    public async Task Nothing_is_said_twice_where_words_and_cards_are_shown()
    {
        foreach (var (command, key) in ((string, string)[])[("monster", "adult-red-dragon"), ("monster", "commoner"), ("spell", "wish"), ("spell", "bless")])
        {
            Guildhall.Pipeline.Replies.ReplyText.IsSaidByCards(await AskAsync(command, key, "en")).ShouldBeTrue(key);
        }
    }

    [Fact]
    public async Task An_unknown_creature_is_refused_with_the_nearest_name()
    {
        (await AskAsync("monster", "wolverine dragon", "en")).Refusal!.Text.ShouldBe("No creature is called “wolverine dragon”.");
        (await AskAsync("monster", "rreed dragon wyrmlign", "en")).Refusal!.Code.ShouldBe("tabletop.no-monster");
    }

    private static void ShouldBeACard(Reply reply, string key)
    {
        reply.Refusal.ShouldBeNull(key);
        reply.Text.Length.ShouldBeLessThanOrEqualTo(OneMessage, key);
        reply.Cards.Sum(card => card.Title.Length + card.Body.Length + card.Fields.Sum(field => field.Name.Length + field.Value.Length)).ShouldBeLessThanOrEqualTo(OneMessage, key);
        reply.Cards.ShouldAllBe(card => card.Fields.All(field => field.Value.Length > 0 && field.Value.Length <= 1_024));
        Unfilled().IsMatch(reply.Text).ShouldBeFalse(reply.Text);
        reply.Text.ShouldNotContain("…", customMessage: $"{key} was cut");
    }

    private async Task<Reply> AskAsync(string command, string name, string locale)
    {
        var request = _platform.Request(command, ("name", name));
        return (await _platform.AskAsync(request with { Actor = request.Actor with { Locale = locale } })).Reply;
    }

    [GeneratedRegex(@"[{}]|\(\)|: ;|: $|\. $", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unfilled();
}
