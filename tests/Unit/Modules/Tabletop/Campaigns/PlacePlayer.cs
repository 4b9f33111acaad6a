using Guildhall.Core.Chance;
using Guildhall.Core.Text;
using Guildhall.Modules.Platform;
using Guildhall.Modules.Tabletop.Campaigns.Show;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Pipeline;
using Guildhall.Rules.Dungeons.Drawn;
using Guildhall.Rules.Dungeons.Generators;
using Guildhall.Rules.FifthEdition;

namespace Guildhall.Tests.Unit.Modules.Tabletop.Campaigns;

/// <summary>What a group does in a place that presses its buttons: onward, through doors, for treasure, to the goal.</summary>
internal static class PlacePlayer
{
    private static readonly Words _words = new(StringFiles.Load([typeof(CommandPipeline).Assembly, typeof(PlatformModule).Assembly, System.Reflection.Assembly.Load("Guildhall.GameMaster")]), "en");

    public static PlaceWish.Open Plan(string seed, PlaceKind kind, PlaceSize size, int level) =>
        new(PlaceText.Print(PlaceGenerator.Generate(new PlacePlan(seed, kind, size, level))), RuleKeys.WordFor(kind), level);

    /// <summary>The next wishes, the likeliest first: one of them is never refused.</summary>
    public static IEnumerable<PlaceWish> Next(CampaignState state, TableHero hero, DiceCup whim)
    {
        var expedition = state.Inside!;
        var choices = new ExpeditionChoices(state, new Audience(false, hero.Key), new TableNames(_words));
        var deeds = choices.Deeds().Select(choice => choice.Value.Split(' ', 2)).ToList();
        if (expedition is { Closed: { } closed } && expedition.RuleOf(closed) is { ByVote: true }) yield return new PlaceWish.Agree();
        foreach (var take in deeds.Where(deed => deed[0] is "take" or "disarm")) yield return Wish(take);
        if (whim.Roll(6) > 1) yield return new PlaceWish.Explore();
        if (whim.Roll(6) == 1) yield return new PlaceWish.Search(whim.Roll(2) == 1 ? Ability.Wisdom : Ability.Intelligence);
        var doors = deeds.Where(deed => deed[0] is "open" or "pick" or "force" or "break").ToList();
        while (doors.Count > 0)
        {
            var door = whim.Pick(doors);
            doors.Remove(door);
            yield return Wish(door);
        }

        yield return new PlaceWish.Explore();
        if (choices.Ways() is { IsEmpty: false } ways) yield return new PlaceWish.Go(ExpeditionNames.Read(whim.Pick(ways).Value, expedition.Of(hero.Key).Floor)!.Value);
        if (whim.Roll(4) == 1) yield return new PlaceWish.Light(!expedition.Now.Carried.ContainsKey(hero.Key));
        yield return new PlaceWish.Search(Ability.Wisdom);

        PlaceWish Wish(string[] deed)
        {
            var at = ExpeditionNames.Read(deed[1], expedition.Of(hero.Key).Floor)!.Value;
            return deed[0] switch
            {
                "take" => new PlaceWish.Take(at),
                "disarm" => new PlaceWish.Disarm(at),
                "break" => new PlaceWish.Break(at),
                "pick" => new PlaceWish.Door(at, DoorWish.Pick),
                "force" => new PlaceWish.Door(at, DoorWish.Force),
                _ => new PlaceWish.Door(at, DoorWish.Open),
            };
        }
    }
}
