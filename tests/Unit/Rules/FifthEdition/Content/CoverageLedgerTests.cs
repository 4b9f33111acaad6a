using Guildhall.Rules.FifthEdition.Characters.Content;
using Guildhall.Rules.FifthEdition.Content;
using Guildhall.Tests.Unit.House;

namespace Guildhall.Tests.Unit.Rules.FifthEdition.Content;

public sealed class CoverageLedgerTests
{
    private static readonly CoverageLedger _ledger = CoverageLedger.Of(Compendium.Creatures, Compendium.Spells, CharacterContent.Standard);

    [Fact]
    public void The_page_says_what_the_content_says() =>
        Repository.Read("docs/rules-coverage.md").ShouldBe(_ledger.ToMarkdown(), "run 'guildhall content coverage'");

    [Fact]
    public void Nineteen_of_twenty_attacks_and_saves_are_resolved()
    {
        _ledger.TenthsResolved(CoverageGroup.AttackActions).ShouldBeGreaterThanOrEqualTo(950);
        _ledger.TenthsResolved(CoverageGroup.SaveActions).ShouldBeGreaterThanOrEqualTo(950);
        _ledger.TenthsResolved(CoverageGroup.AttackActions, CoverageGroup.SaveActions).ShouldBeGreaterThanOrEqualTo(950);
    }

    [Fact]
    public void Nine_of_ten_spells_are_resolved() => _ledger.TenthsResolved(CoverageGroup.Spells).ShouldBeGreaterThanOrEqualTo(900);

    [Fact]
    public void Every_feature_of_characters_has_an_effect_or_is_acknowledged_as_words_or_lacking()
    {
        var features = _ledger.Items.Where(item => item.Group == CoverageGroup.Features).ToList();
        features.Count.ShouldBeGreaterThan(340);
        features.Where(item => item.Coverage == Coverage.OutOfScope && item.Lacks is null).Select(item => item.Key).ShouldBeEmpty();
        _ledger.TenthsResolved(CoverageGroup.Features).ShouldBeGreaterThanOrEqualTo(650);
    }

    [Fact]
    public void What_is_not_resolved_says_why() =>
        _ledger.Items.Where(item => item.Coverage is Coverage.Guidance && item.Group != CoverageGroup.Traits).ShouldAllBe(item => item.Lacks != null && item.Lacks != "not read");
}
