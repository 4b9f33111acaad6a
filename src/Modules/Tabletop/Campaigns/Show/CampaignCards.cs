using Guildhall.Core.Replies;
using Guildhall.Core.Text;
using Guildhall.Modules.Tabletop.Campaigns.Rules;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Modules.Tabletop.Show;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Combat;
using System.Globalization;

namespace Guildhall.Modules.Tabletop.Campaigns.Show;

/// <summary>Where a campaign stands, as a card: the scene, the fight, the party.</summary>
/// <param name="choices">What can be done in a place, where it is known already.</param>
internal sealed class CampaignCards(CampaignState state, Audience audience, TableNames names, CampaignLines lines, ExpeditionChoices? choices = null)
{
    private const string SceneColor = "#e9b94f";
    private const string FightColor = "#f0766f";
    private const string RestColor = "#8cc66a";
    private const int LongestBody = 3_500;
    private readonly Sightline _sight = new(state, audience);

    public Card Now() => state switch
    {
        { Fighting: true } => Fight(state.Battle!),
        { Phase: CampaignPhase.Ended } => Party(lines.Title(state), names.Story(state, $"ending.{state.Ending}") ?? names.Say("campaign.over-text"), RestColor),
        { Phase: CampaignPhase.Gathering } => Party(lines.Title(state), Gathering(), RestColor),
        { Phase: CampaignPhase.Paused } => Party(lines.Title(state), names.Say("campaign.paused-text"), RestColor),
        { Inside: not null } => Explored(),
        { Own: { } own } => Party(own.Title, own.Text, SceneColor),
        { Scene: { } scene } => Party(names.Story(state, $"{scene}.title") ?? scene, names.Story(state, $"{scene}.text") ?? "", SceneColor),
        { Place: not null } => Explored(),
        _ => Party(lines.Title(state), names.Say("campaign.free-text"), SceneColor),
    };

    private Card Explored()
    {
        var card = new ExpeditionCard(state, audience, names, choices);
        return Party(card.Title(), card.Body(), SceneColor);
    }

    /// <summary>Heroes with hit points, armor class and what ails them.</summary>
    public IEnumerable<CardField> Heroes() => state.Heroes.Values.Select(hero =>
    {
        var fighter = state.Battle?.Find(hero.Key);
        var health = fighter?.Health ?? hero.Reserves.Vitality;
        var key = health.State switch
        {
            LifeState.Dead => "dead",
            LifeState.Dying or LifeState.Stable => "down",
            _ => hero.Away ? "away" : "standing",
        };
        return new CardField(hero.Name, names.Say(
            $"campaign.health.{key}",
            ("now", health.Current),
            ("most", health.Maximum),
            ("temporary", health.Temporary),
            ("armor", HeroSheets.Of(hero).ArmorClass.Value),
            ("conditions", (fighter is not null ? Conditions(fighter) : Ailments(hero)) is { Length: > 0 } ails ? $"\n_{ails}_" : "")));
    });

    private string Ailments(TableHero hero) => string.Join(", ", hero.Ailments.Select(ailment => lines.Ails(state, ailment))
        .Concat(hero.Reserves.Exhaustion > 0 ? [names.Say("battle.exhausted", ("level", hero.Reserves.Exhaustion))] : []));

    private Card Party(string title, string body, string color) => new(title, CleanText.Shorten(body, LongestBody)) { Fields = [.. Heroes()], Color = color };

    private string Gathering()
    {
        var blurb = state is { Story: null, Place: not null } ? new ExpeditionCard(state, audience, names).Body() : state.Heroes.IsEmpty ? names.Story(state, "intro") ?? names.Say("campaign.free-text") : names.Story(state, "blurb") ?? names.Say("campaign.free-text");
        return $"{blurb}\n\n{names.Say("campaign.gathering", ("count", state.Heroes.Count), ("most", CampaignState.MostHeroes))}";
    }

    private Card Fight(BattleState battle)
    {
        var order = battle.Order.Select(seat => battle[seat]).Where(Shown).Select(fighter => Line(battle, fighter));
        var turn = battle.Question is { } question
            ? names.Say("battle.asks", ("who", names.Of(state, question.Seat)), ("trigger", Trigger(question)))
            : battle.Active >= 0 ? names.Say("battle.turn", ("who", names.Of(state, battle.Active))) : "";
        return new Card(names.Say("battle.title", ("round", battle.Round), ("place", Place())), $"{string.Join('\n', order)}\n{turn}") { Color = FightColor };
    }

    private string Trigger(BattleQuestion question) => names.Words.Has($"battle.trigger.{question.Trigger}")
        ? names.Say($"battle.trigger.{question.Trigger}", ("by", names.Of(state, question.By)), ("amount", question.Amount))
        : "";

    /// <summary>Where a fight takes place.</summary>
    public string Place() => state.BattleScene is { } scene ? names.Story(state, $"{scene}.title") ?? "" : state.Inside is { } inside ? new ExpeditionNames(names).Place(inside) : state.Own?.Title ?? lines.Title(state);

    private bool Shown(Combatant fighter) => fighter.Present && (fighter.Health.State != LifeState.Dead || state.Heroes.ContainsKey(fighter.Name));

    private string Line(BattleState battle, Combatant fighter)
    {
        var teller = new BattleLines(state, names, audience.Master || state.Rules.OpenHitPoints, _sight);
        var mark = battle.Active == fighter.Seat ? "▶" : fighter.Side == BattleLayout.Party ? "🔹" : "🔸";
        var hero = state.Heroes.ContainsKey(fighter.Name);
        var armor = hero || audience.Master ? names.Say("battle.armor", ("armor", fighter.Profile.ArmorClass)) : "";
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{mark} `{fighter.Initiative,2}` **{names.Of(state, fighter)}** {(_sight.Sees(fighter) ? SquareNames.Of(fighter.At) : "?")} · {teller.Health(fighter.Seat, fighter.Health)}{armor}");
        var conditions = Conditions(fighter);
        return conditions.Length == 0 ? text : $"{text} · _{conditions}_";
    }

    private string Conditions(Combatant fighter) => string.Join(", ", fighter.Effects
        .Where(effect => effect.Condition is not null)
        .Select(effect => names.Condition(effect.Condition!.Value))
        .Concat(fighter.Exhaustion > 0 ? [names.Say("battle.exhausted", ("level", fighter.Exhaustion))] : [])
        .Distinct(StringComparer.Ordinal));
}
