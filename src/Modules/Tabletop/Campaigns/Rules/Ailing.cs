using System.Collections.Immutable;
using Guildhall.Core.Results;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.Dungeons.Explorations;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Tabletop.Campaigns.Rules;

/// <summary>Conditions outside of battles: laid as their text says, taken into a fight and out of it, lifted.</summary>
internal static class Ailing
{
    private const string Origin = "ailment";
    private const int RoundsOfMinute = 10;

    /// <summary>Who is caught in something is out of it by then, with the others' help, where nobody fights.</summary>
    private const int FreeMinutes = 1;

    /// <summary>A hero has a condition. What is over within the moment, as lying on the ground is, leaves nothing.</summary>
    public static void Lay(Chronicle chronicle, AutomationOutcome.Laid laid)
    {
        var (now, terms) = (chronicle.State.Minutes, laid.Terms);
        var ailment = terms.Span.Until switch
        {
            SpanEnd.Rounds when terms.Span.Rounds >= RoundsOfMinute => new Ailment(laid.Condition, now + (terms.Span.Rounds / RoundsOfMinute)),
            SpanEnd.Escaped => new Ailment(laid.Condition, now + FreeMinutes) { EscapeDc = terms.EscapeDc, BondArmorClass = terms.BondArmorClass, BondHitPoints = terms.BondHitPoints },
            SpanEnd.LongRest => new Ailment(laid.Condition, null) { UntilLongRest = true },
            SpanEnd.Removed => new Ailment(laid.Condition, null),
            _ => null,
        };
        if (ailment is not null) chronicle.Tell(new CampaignEvent.HeroAiled(laid.Who, ailment));
    }

    /// <summary>The dungeon master lays a condition on a hero, until somebody lifts it, or lifts it.</summary>
    public static Refusal? Rule(Chronicle chronicle, Ruling.Ail ail)
    {
        if (chronicle.State.Fighting) return Refusal.Of("campaign.in-a-fight");
        if (chronicle.State.Heroes.GetValueOrDefault(ail.Hero) is not { } hero) return Refusal.Of("campaign.no-such-hero");
        if (ail.Lift && !hero.Conditions.Contains(ail.Condition)) return Refusal.Of("campaign.nothing-changed");
        chronicle.Tell(ail.Lift ? new CampaignEvent.HeroRecovered(hero.Key, ail.Condition) : new CampaignEvent.HeroAiled(hero.Key, new Ailment(ail.Condition, null)));
        chronicle.Tell(new CampaignEvent.Overruled(ail.Lift ? "lift" : "lay", hero.Key, ail.Reason));
        return null;
    }

    /// <summary>Heroes fight with what ails them.</summary>
    public static void Enter(Chronicle chronicle)
    {
        foreach (var hero in chronicle.State.Heroes.Values)
        {
            if (chronicle.State.Battle!.Find(hero.Key) is not { } fighter) continue;
            foreach (var ailment in hero.Ailments)
            {
                chronicle.Tell(new CampaignEvent.Fought(new BattleEvent.EffectBegan(fighter.Seat, Effect(ailment, chronicle.State, fighter.Seat))));
            }
        }
    }

    /// <summary>What a fight has ended does not ail them any more.</summary>
    public static void Leave(Chronicle chronicle, BattleState battle)
    {
        foreach (var hero in chronicle.State.Heroes.Values)
        {
            if (battle.Find(hero.Key) is not { } fighter) continue;
            foreach (var condition in hero.Conditions.Where(condition => !fighter.Effects.Any(effect => effect.Origin == Origin && effect.Condition == condition)))
            {
                chronicle.Tell(new CampaignEvent.HeroRecovered(hero.Key, condition));
            }
        }
    }

    /// <summary>What a hero brings to an ability check, with what ails it.</summary>
    public static Effort Effort(TableHero hero, Skill skill) => new(HeroSheets.Of(hero).Skills[skill].Value, OnCheck(hero));

    /// <summary>How what ails a hero shapes its ability checks.</summary>
    public static RollMode OnCheck(TableHero hero) =>
        hero.Conditions.Any(condition => ConditionTable.Of(condition).OwnChecks == RollMode.Disadvantage) ? RollMode.Disadvantage : RollMode.Normal;

    private static ActiveEffect Effect(Ailment ailment, CampaignState state, int seat) => new(state.Battle!.LastId + 1, seat, Origin)
    {
        Condition = ailment.Condition,
        Until = ailment.EscapeDc > 0 ? SpanEnd.Escaped : ailment.UntilLongRest ? SpanEnd.LongRest : ailment.Until is null ? SpanEnd.Removed : SpanEnd.Rounds,
        Rounds = ailment is { EscapeDc: 0, Until: { } until } ? (int)Math.Max(1, until - state.Minutes) * RoundsOfMinute : 0,
        EscapeDc = ailment.EscapeDc,
        BondArmorClass = ailment.BondArmorClass,
        BondHitPoints = ailment.BondHitPoints,
    };
}
