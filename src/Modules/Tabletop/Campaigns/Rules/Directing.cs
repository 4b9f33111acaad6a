using System.Diagnostics;
using Guildhall.Core.Results;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Content;

namespace Guildhall.Modules.Tabletop.Campaigns.Rules;

/// <summary>What a dungeon master decides beside the rules. Whatever changes numbers leaves a line in the log, with its reason.</summary>
internal static class Directing
{
    /// <summary>Creatures of one kind at once.</summary>
    public const int MostOfAKind = 20;

    private const int MostExperience = 100_000;
    private const int MostMinutes = 60 * 24 * 30;

    public static Refusal? Rule(Chronicle chronicle, CampaignCommand.Direct direct)
    {
        if (direct.Ruling is not (Ruling.Undo or Ruling.Note or Ruling.Whisper or Ruling.SetRules)) Storytelling.Keep(chronicle);
        return direct.Ruling switch
        {
            Ruling.Scene scene => Tell(chronicle, new CampaignEvent.SceneSet(scene.Title, scene.Text)),
            Ruling.Goto go => Goto(chronicle, go.Key),
            Ruling.Note note => Tell(chronicle, new CampaignEvent.NoteWritten(note.Text, note.Secret)),
            Ruling.Whisper whisper => chronicle.State.Heroes.ContainsKey(whisper.Hero)
                ? Tell(chronicle, new CampaignEvent.Whispered(whisper.Hero, whisper.Text))
                : Refusal.Of("campaign.no-such-hero"),
            Ruling.Mark mark => chronicle.State.Flags.Contains(mark.Flag) ? Refusal.Of("campaign.marked-already") : Tell(chronicle, new CampaignEvent.Flagged(mark.Flag)),
            Ruling.OpenBattle open => OpenBattle(chronicle, open),
            Ruling.Spawn spawn => Spawn(chronicle, spawn.Foes),
            Ruling.Adjust adjust => Adjust(chronicle, adjust),
            Ruling.EndBattle end => EndBattle(chronicle, end.Won),
            Ruling.Award award => Award(chronicle, award),
            Ruling.Heal heal => Heal(chronicle, heal),
            Ruling.Ail ail => Ailing.Rule(chronicle, ail),
            Ruling.Pass pass => pass.Minutes is >= 1 and <= MostMinutes
                ? Tell(chronicle, new CampaignEvent.TimePassed(pass.Minutes))
                : Refusal.Of("campaign.minutes", ("most", MostMinutes)),
            Ruling.SetRules set => Tell(chronicle, new CampaignEvent.RulesSet(set.Rules)),
            Ruling.Undo => chronicle.State.Before is null ? Refusal.Of("campaign.nothing-to-undo") : Tell(chronicle, new CampaignEvent.Undone()),
            _ => throw new UnreachableException(direct.Ruling.GetType().Name),
        };
    }

    private static Refusal? Goto(Chronicle chronicle, string scene)
    {
        if (chronicle.State.Story?.Find(scene) is null) return Refusal.Of("campaign.no-such-scene");
        if (chronicle.State.Fighting) return Refusal.Of("campaign.in-a-fight");
        Storytelling.Enter(chronicle, scene);
        return null;
    }

    private static Refusal? OpenBattle(Chronicle chronicle, Ruling.OpenBattle open)
    {
        if (chronicle.State.Fighting) return Refusal.Of("campaign.in-a-fight");
        if (chronicle.State.Heroes.IsEmpty) return Refusal.Of("campaign.no-heroes");
        return open.Foes.Select(Forbid).FirstOrDefault(refusal => refusal is not null)
            ?? Fighting.Open(chronicle, null, BattleLayout.Of(chronicle.State, open.Field, open.Foes, open.InLair));
    }

    private static Refusal? Spawn(Chronicle chronicle, FoeGroup foes)
    {
        if (chronicle.State is not { Fighting: true, Battle: { } battle }) return Refusal.Of("campaign.no-fight");
        if (Forbid(foes) is { } refusal) return refusal;
        foreach (var entrant in BattleLayout.Arriving(battle, foes))
        {
            if (Fighting.Decide(chronicle, new BattleCommand.Join(entrant)) is { } full) return full;
        }

        return null;
    }

    private static Refusal? Forbid(FoeGroup foes) => !Compendium.Creatures.TryFind(foes.Creature, out _)
        ? Refusal.Of("tabletop.no-monster", ("typed", foes.Creature), ("near", ""))
        : foes.Count is < 1 or > MostOfAKind ? Refusal.Of("campaign.too-many-foes", ("most", MostOfAKind)) : null;

    private static Refusal? Adjust(Chronicle chronicle, Ruling.Adjust adjust)
    {
        if (chronicle.State is not { Fighting: true, Battle: { } battle }) return Refusal.Of("campaign.no-fight");
        if (adjust.Does.Seat < 0 || adjust.Does.Seat >= battle.Combatants.Length) return Refusal.Of("campaign.no-such-hero");
        if (Fighting.Decide(chronicle, adjust.Does) is { } refusal) return refusal;
        chronicle.Tell(new CampaignEvent.Overruled("adjust", battle[adjust.Does.Seat].Name, adjust.Reason));
        return null;
    }

    private static Refusal? EndBattle(Chronicle chronicle, bool won)
    {
        if (!chronicle.State.Fighting) return Refusal.Of("campaign.no-fight");
        Fighting.Stop(chronicle, won ? BattleOutcome.Won : BattleOutcome.Stopped);
        return null;
    }

    private static Refusal? Award(Chronicle chronicle, Ruling.Award award)
    {
        if (award.Experience is < 0 or > MostExperience) return Refusal.Of("campaign.experience", ("most", MostExperience));
        if (award.Experience > 0) chronicle.Tell(new CampaignEvent.ExperienceGained(award.Experience));
        if (award.Copper != 0) chronicle.Tell(new CampaignEvent.StashChanged(null, award.Copper, null));
        if (award.Item is { } item) chronicle.Tell(new CampaignEvent.StashChanged(item, Math.Clamp(award.Count, 1, Stash.MostOfOne), null));
        return award is { Experience: 0, Copper: 0, Item: null } ? Refusal.Of("campaign.nothing-awarded") : null;
    }

    private static Refusal? Heal(Chronicle chronicle, Ruling.Heal heal)
    {
        if (chronicle.State.Fighting) return Refusal.Of("campaign.in-a-fight");
        if (chronicle.State.Heroes.GetValueOrDefault(heal.Hero) is not { } hero) return Refusal.Of("campaign.no-such-hero");
        var before = hero.Reserves.Vitality;
        // The dungeon master may call back the dead; a hero falls dead by play alone.
        var after = heal.HitPoints >= 0
            ? before with { Current = Math.Min(before.Maximum, before.Current + heal.HitPoints), State = Guildhall.Rules.FifthEdition.Combat.LifeState.Standing, Successes = 0, Failures = 0 }
            : before with { Current = Math.Max(1, before.Current + heal.HitPoints) };
        if (heal.HitPoints == 0 || after == before) return Refusal.Of("campaign.nothing-changed");
        chronicle.Tell(new CampaignEvent.HeroHealed(heal.Hero, after.Current - before.Current, after));
        chronicle.Tell(new CampaignEvent.Overruled("heal", heal.Hero, heal.Reason));
        return null;
    }

    private static Refusal? Tell(Chronicle chronicle, CampaignEvent happened)
    {
        chronicle.Tell(happened);
        return null;
    }
}
