using System.Collections.Immutable;
using System.Globalization;
using Guildhall.Core.Chance;
using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Modules.Tabletop.Campaigns;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Encounters;

namespace Guildhall.Modules.Tabletop.Encounters;

/// <summary>Fights looked at before they are fought: built for a party, or added up.</summary>
internal sealed class EncounterCommands(CampaignKeeper keeper, EncounterOdds odds)
{
    private const int Proposals = 3;
    private const int MostSeeds = 1_000_000;
    private const int MostKinds = 6;

    [Command("encounter build"), Query]
    public async Task<Result<Reply>> Build(
        CommandContext context,
        [Option, Length(1, 60)] string? levels = null,
        [Option, Range(1, PartyLevels.MostCharacters)] int size = 4,
        [Option] EncounterDifficulty difficulty = EncounterDifficulty.Moderate,
        [Option] CreatureType? type = null,
        [Option] Habitat? habitat = null,
        [Option, Length(1, 4)] string? fromCr = null,
        [Option, Length(1, 4)] string? toCr = null,
        [Option, Range(1, MostKinds)] int kinds = EncounterTheme.UsualKinds,
        [Option(Hidden = true), Range(0, MostSeeds)] int? seed = null)
    {
        if (!(await PartyAsync(context, levels, size)).TryGet(out var party, out var refusal)) return refusal;
        if ((Wrong(fromCr) ?? Wrong(toCr)) is { } wrong) return Refusal.Of("tabletop.bad-cr", ("typed", wrong));
        var theme = new EncounterTheme
        {
            Type = type,
            Habitat = habitat,
            Least = ChallengeRating.TryParse(fromCr),
            Greatest = ChallengeRating.TryParse(toCr),
            MostKinds = kinds,
        };
        var drawn = seed ?? context.Dice.Below(MostSeeds);
        var proposals = EncounterBuilder.Propose(party.Levels, difficulty, theme, DiceCup.FromText(string.Create(CultureInfo.InvariantCulture, $"encounter/{drawn}")), Proposals);
        if (proposals.IsEmpty) return Refusal.Of("tabletop.no-encounter", ("budget", EncounterBudget.Of(party.Levels, difficulty)), ("level", party.Levels.Min()));
        var another = CommandCall.To("encounter build", [.. Given(party.Levels, difficulty, theme, fromCr, toCr), ("seed", Text((drawn + 1) % MostSeeds))]);
        var outlook = await odds.OfAsync(party, proposals[0].Groups, context.Cancellation);
        return new EncounterCard(context.Words).Of(proposals[0], party.Levels, difficulty, proposals[1..], another, outlook);
    }

    [Command("encounter check"), Query]
    public async Task<Result<Reply>> Check(
        CommandContext context,
        [Option, Length(1, 400)] string creatures,
        [Option, Length(1, 60)] string? levels = null,
        [Option, Range(1, PartyLevels.MostCharacters)] int size = 4)
    {
        if (!(await PartyAsync(context, levels, size)).TryGet(out var party, out var refusal)) return refusal;
        if (!EncounterText.Read(creatures, NameIndex.Creatures(context.Words.Locale)).TryGet(out var groups, out refusal)) return refusal;
        var outlook = await odds.OfAsync(party, groups, context.Cancellation);
        return new EncounterCard(context.Words).Of(EncounterReport.Of(groups, party.Levels), party.Levels, aimed: null, [], another: null, outlook);
    }

    /// <summary>The party of these levels; without any, the heroes of the campaign in this room.</summary>
    private async Task<Result<EncounterParty>> PartyAsync(CommandContext context, string? levels, int size)
    {
        if (levels is not null) return PartyLevels.Read(levels, size).Then<EncounterParty>(read => EncounterParty.Of(read));
        return await keeper.FindAsync(context) is { State.Heroes: { IsEmpty: false } heroes }
            ? EncounterParty.Of([.. heroes.Values.Select(hero => hero.Build)])
            : Refusal.Of("tabletop.no-levels");
    }

    private static string? Wrong(string? typed) => typed is not null && ChallengeRating.TryParse(typed) is null ? typed : null;

    /// <summary>The same wish once more, for a button.</summary>
    private static IEnumerable<(string Name, string Value)> Given(
        ImmutableArray<int> party, EncounterDifficulty difficulty, EncounterTheme theme, string? from, string? to)
    {
        yield return ("levels", PartyLevels.Write(party));
        yield return ("difficulty", RuleKeys.WordFor(difficulty));
        yield return ("kinds", Text(theme.MostKinds));
        if (theme.Type is { } type) yield return ("type", RuleKeys.WordFor(type));
        if (theme.Habitat is { } habitat) yield return ("habitat", RuleKeys.WordFor(habitat));
        if (from is not null) yield return ("from-cr", from);
        if (to is not null) yield return ("to-cr", to);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
