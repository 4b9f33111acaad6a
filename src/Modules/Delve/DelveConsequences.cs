using System.Collections.Immutable;
using Guildhall.Core.Characters;
using Guildhall.Core.Commands;
using Guildhall.Core.Events;
using Guildhall.Core.Ids;
using Guildhall.Core.Inventories;
using Guildhall.Core.Results;
using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;
using Guildhall.Core.Wallets;
using Guildhall.Modules.Delve.State;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Delve;

/// <summary>What a delve's events mean beyond it: coins, things and experience that last, the turn's clock, news for others.</summary>
internal sealed class DelveConsequences(ICharacters characters, IInventory inventory, IWallet wallet)
{
    private const string TreasureReason = "reason.delve.treasure";

    public void Stage(CommandContext context, LiveSession<DelveState> before, Played<DelveState, DelveEvent> played, bool permanentDeath)
    {
        var state = played.Session.State;
        foreach (var happened in played.Events)
        {
            switch (happened)
            {
                case DelveEvent.HeroJoined { Hero.Hero: { } hero }:
                    characters.Engage(context.Work, hero.HeroId, played.Session.Id, Refusal.Of("delve.hero-elsewhere", ("name", hero.Name)));
                    break;
                case DelveEvent.WentHome home:
                    characters.Release(context.Work, before.State.Party[home.Who].Hero!.HeroId, played.Session.Id);
                    break;
                case DelveEvent.LootTaken taken:
                    Share(context, state, taken);
                    break;
                case DelveEvent.ExperienceGained gained:
                    Learn(context, state, gained);
                    break;
                case DelveEvent.Fell fell when state.Party.TryGetValue(fell.Who, out var hero):
                    Mourn(context, before.State, hero.Hero!, fell, permanentDeath);
                    break;
                case DelveEvent.FightEnded { Retreat: false } ended:
                    context.Work.Publish(new BattleWon(context.Request.Guild, context.Now, played.Session.Id, Living(state), ended.Foes));
                    break;
                case DelveEvent.Ended ended:
                    foreach (var hero in Heroes(state))
                    {
                        characters.Release(context.Work, hero, played.Session.Id);
                    }

                    var outcome = ended.Outcome.ToString().ToLowerInvariant();
                    context.Work.Publish(new SessionEnded(
                        context.Request.Guild, context.Now, Rules.DelveGame.Key, played.Session.Id, outcome, Heroes(state)));
                    break;
                default:
                    break;
            }
        }

        Wind(context, before, played.Session);
    }

    private void Share(CommandContext context, DelveState state, DelveEvent.LootTaken taken)
    {
        var finder = state.Party[taken.Finder].Hero!;
        foreach (var item in taken.Items)
        {
            inventory.Add(context.Work, finder.UserId, item.Item, item.Count);
        }

        if (taken.Each.Amount == 0)
        {
            return;
        }

        foreach (var hero in state.Party.Values.Where(hero => hero.Health.State != LifeState.Dead).Select(hero => hero.Hero!))
        {
            wallet.Earn(context.Work, hero.UserId, taken.Each, TreasureReason);
            context.Work.Publish(new CoinsEarned(context.Request.Guild, context.Now, hero.UserId, taken.Each, TreasureReason));
        }
    }

    private void Learn(CommandContext context, DelveState state, DelveEvent.ExperienceGained gained)
    {
        var hero = state.Party[gained.Who].Hero!;
        characters.AddExperience(context.Work, hero.HeroId, gained.Points);
        context.Work.Publish(new ExperienceEarned(context.Request.Guild, context.Now, hero.UserId, hero.HeroId, gained.Points));
    }

    private void Mourn(CommandContext context, DelveState before, HeroIdentity hero, DelveEvent.Fell fell, bool permanentDeath)
    {
        var cause = fell.By is { } by && before.Find(by)?.Creature is { } creature ? $"monster.{creature}" : "delve.cause";
        context.Work.Publish(new HeroFell(context.Request.Guild, context.Now, hero.UserId, hero.HeroId, cause));
        if (permanentDeath)
        {
            characters.Bury(context.Work, hero.HeroId);
        }
    }

    /// <summary>The turn's clock is a row in the schedule: it rings after a restart, too.</summary>
    private static void Wind(CommandContext context, LiveSession<DelveState> before, LiveSession<DelveState> after)
    {
        var due = after.State.Fight?.EndsAt;
        if (due == before.State.Fight?.EndsAt)
        {
            return;
        }

        var key = $"delve/{after.Id}/turn";
        context.Work.ScheduleLater(new ScheduledRequest(key, due, after.Guild, after.Room, CommandCall.To("delve timeout")));
    }

    private static ImmutableArray<Id<Hero>> Heroes(DelveState state) => [.. state.Party.Values.Select(hero => hero.Hero!.HeroId)];

    private static ImmutableArray<Id<Hero>> Living(DelveState state) =>
        [.. state.Party.Values.Where(hero => hero.Health.State != LifeState.Dead).Select(hero => hero.Hero!.HeroId)];
}
