using Guildhall.Core.Replies;
using Guildhall.Modules.Tabletop;
using Guildhall.Modules.Tabletop.Glossary;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Equipment;
using Guildhall.Tests.Unit.House;
using Guildhall.Tests.Unit.Pipeline;

namespace Guildhall.Tests.Unit.Modules.Tabletop;

public sealed class RuleCommandsTests
{
    private const int LongestText = 480;
    private const int MostButtons = 6;
    private readonly TestPlatform _platform = new(strings: PlatformStrings.Load(), modules: new TabletopModule());

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public async Task Every_term_answers_in_a_few_sentences(string locale)
    {
        var glossary = RuleGlossary.In(locale);
        glossary.All.Count().ShouldBeGreaterThanOrEqualTo(120);
        foreach (var entry in glossary.All)
        {
            var reply = await AskAsync(entry.Key, locale);

            reply.Cards[0].Title.ShouldBe(entry.Term);
            reply.Components.Length.ShouldBeInRange(2, MostButtons + 1);
            entry.Text.Length.ShouldBeInRange(10, LongestText, entry.Key);
            (await AskAsync(entry.Term, locale)).Cards[0].Title.ShouldBe(entry.Term);
        }
    }

    [Fact]
    public void Every_entry_points_to_others_that_exist()
    {
        var glossary = RuleGlossary.In("en");
        var keys = glossary.All.Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal);
        glossary.All.ShouldAllBe(entry => entry.See.Length > 0 && entry.See.Length <= MostButtons && entry.See.All(key => keys.Contains(key) && key != entry.Key));
        RuleGlossary.In("de").All.Select(entry => entry.Key).ShouldBe(glossary.All.Select(entry => entry.Key));
        RuleGlossary.In("de").All.Select(entry => entry.Text).Intersect(glossary.All.Select(entry => entry.Text), StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void Conditions_damage_properties_and_masteries_are_all_there()
    {
        var keys = RuleGlossary.In("en").All.Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal);
        Enum.GetValues<Condition>().Select(one => RuleKeys.WordFor(one)).Where(key => !keys.Contains(key)).ShouldBeEmpty();
        Enum.GetValues<DamageType>().Select(one => $"{RuleKeys.WordFor(one)}-damage").Where(key => !keys.Contains(key)).ShouldBeEmpty();
        Enum.GetValues<WeaponMastery>().Select(one => RuleKeys.WordFor(one)).Where(key => !keys.Contains(key)).ShouldBeEmpty();
        Enum.GetValues<WeaponProperties>().Where(one => one != WeaponProperties.None).Select(one => RuleKeys.WordFor(one)).Where(key => !keys.Contains(key)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("prone", "Prone")]
    [InlineData("PRON", "Prone")]
    [InlineData("grapple", "Grappled")]
    [InlineData("grapling", "Grappling")]
    [InlineData("opportunity atack", "Opportunity Attack")]
    [InlineData("Konzentration", "Concentration")]
    [InlineData("pushing ten feet", "Push (mastery)")]
    [InlineData("hold breath", "Suffocation")]
    [InlineData("stand up half speed", "Prone")]
    public async Task A_term_is_found_by_its_name_nearly_and_by_its_text(string typed, string found)
    {
        var locale = typed == "Konzentration" ? "de" : "en";
        (await AskAsync(typed, locale)).Cards[0].Title.ShouldBe(locale == "de" ? "Konzentration" : found);
    }

    [Fact]
    public async Task A_button_leads_on_and_one_shows_it_to_everybody()
    {
        var reply = await AskAsync("prone", "en");
        reply.Visibility.ShouldBe(Visibility.OnlyMe);
        (await _platform.PressAsync(reply.Components[0].Id)).Reply.Cards[0].Title.ShouldBe("Crawling");
        (await _platform.PressAsync(reply.Components[^1].Id)).Reply.Visibility.ShouldBe(Visibility.All);
    }

    [Fact]
    public async Task What_nobody_wrote_about_is_refused() => (await AskAsync("zzyzx qqq", "en")).Refusal!.Code.ShouldBe("tabletop.no-rule");

    private async Task<Reply> AskAsync(string term, string locale)
    {
        var request = _platform.Request("rule", ("term", term));
        return (await _platform.AskAsync(request with { Actor = request.Actor with { Locale = locale } })).Reply;
    }
}
