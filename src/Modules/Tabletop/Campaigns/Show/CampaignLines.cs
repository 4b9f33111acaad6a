using System.Globalization;
using Guildhall.Core.Text;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Battles;
using static Guildhall.Modules.Tabletop.Campaigns.State.CampaignEvent;

namespace Guildhall.Modules.Tabletop.Campaigns.Show;

/// <summary>The story of a campaign in lines, for one audience.</summary>
internal sealed class CampaignLines(Words words, Audience audience)
{
    private readonly TableNames _names = new(words);

    /// <summary>A line for each event that the audience may know of and that is worth one; numbers stand with the sentence before them.</summary>
    public IReadOnlyList<string> Of(CampaignState before, IEnumerable<CampaignEvent> events)
    {
        var lines = new List<string>();
        var state = before;
        foreach (var happened in events)
        {
            // What ends something is told in the words of the state that still had it.
            var now = CampaignFold.Apply(state, happened);
            if (audience.MayKnow(happened) && Of((now.Battle is null && state.Battle is not null) || happened is EveningCame ? state : now, happened) is { Length: > 0 } line)
            {
                if (Continues(happened) && lines.Count > 0) lines[^1] = $"{lines[^1]} {line}";
                else lines.Add(line);
            }

            state = now;
        }

        return lines;
    }

    private static bool Continues(CampaignEvent happened) => happened is Fought { What: BattleEvent.Hurt or BattleEvent.EffectBegan or BattleEvent.Resisted or BattleEvent.Spared };

    private string? Of(CampaignState state, CampaignEvent happened) => happened switch
    {
        Started started => _names.Say(started.Master is null ? "campaign.line.opened" : "campaign.line.opened-by", ("title", Title(state)), ("name", started.Master?.Name ?? "")),
        HeroJoined joined => _names.Say(
            "campaign.line.joined", ("who", joined.Hero.Name), ("what", Classes(joined.Hero))),
        HeroLeft => _names.Say("campaign.line.left"),
        SessionBegan began => _names.Say("campaign.line.session", ("number", began.Number)),
        SessionPaused => _names.Say("campaign.line.paused"),
        SessionResumed => _names.Say("campaign.line.resumed"),
        SessionEnded ended => _names.Say("campaign.line.session-over", ("number", ended.Number)),
        Undone => _names.Say("campaign.line.undone"),
        SceneEntered entered => $"**{_names.Story(state, $"{entered.Scene}.title")}**\n{_names.Story(state, $"{entered.Scene}.text")}",
        SceneSet set => $"**{set.Title}**\n{set.Text}",
        ChoiceMade made => Choice(state, made),
        StashChanged changed => Stash(state, changed),
        ExperienceGained gained => Learned(state, gained.Each),
        HeroHurt hurt => Hurt(state, hurt),
        HeroHealed healed => _names.Say(
            healed.Amount < 0 ? "campaign.line.loses" : "campaign.line.healed",
            ("who", _names.Of(state, healed.Hero)),
            ("amount", Math.Abs(healed.Amount)),
            ("now", healed.After.Current),
            ("most", healed.After.Maximum)),
        HeroAiled ailed => _names.Say("campaign.line.ailed", ("who", _names.Of(state, ailed.Hero)), ("condition", Ails(state, ailed.What))),
        HeroRecovered recovered => _names.Say("campaign.line.recovered", ("who", _names.Of(state, recovered.Hero)), ("condition", _names.Condition(recovered.Condition))),
        HeroInspired inspired => _names.Say("campaign.line.inspired", ("who", _names.Of(state, inspired.Hero))),
        BattleOpened opened => opened.Scene is { } scene ? _names.Story(state, $"{scene}.fight") : _names.Say("campaign.line.fight"),
        Fought fought => new BattleLines(state, _names, audience.Master || state.Rules.OpenHitPoints, fought.What is BattleEvent.Moved ? new Sightline(state, audience) : null).Of(fought.What),
        Thought { Advised: { } advised } thought => _names.Say(
            "campaign.line.advised", ("who", _names.Of(state, thought.Why.Seat)), ("how", advised.How), ("milliseconds", advised.Milliseconds)),
        Thought thought => _names.Words.Has($"battle.thought.{thought.Why.Reason}")
            ? _names.Say("campaign.line.thought", ("who", _names.Of(state, thought.Why.Seat)), ("why", _names.Say($"battle.thought.{thought.Why.Reason}")))
            : null,
        ParleyTried tried => _names.Say(
            tried.Roll.Succeeded ? "campaign.line.parley" : "campaign.line.parley-failed",
            ("who", _names.Of(state, tried.Hero)),
            ("total", tried.Roll.Total),
            ("difficulty", tried.Roll.Difficulty)),
        BattleClosed closed => Closed(state, closed),
        Tested tested => Test(state, tested),
        Rested rested => _names.Say(rested.Long ? "campaign.line.long-rest" : "campaign.line.short-rest"),
        InspirationSpent spent => _names.Say("campaign.line.spends-inspiration", ("who", _names.Of(state, spent.Hero))),
        HitDieSpent spent => _names.Say(
            "campaign.line.hit-die",
            ("who", _names.Of(state, spent.Hero)),
            ("sides", spent.Sides),
            ("face", spent.Face),
            ("healed", spent.Healed),
            ("now", spent.Left.Vitality.Current),
            ("most", spent.Left.Vitality.Maximum)),
        SheetChanged changed => _names.Words.Has($"campaign.line.sheet.{changed.Reason}")
            ? _names.Say($"campaign.line.sheet.{changed.Reason}", ("who", _names.Of(state, changed.Hero)), ("what", Classes(state.Heroes[changed.Hero])))
            : null,
        Explored explored => new ExpeditionLines(state, _names).Of(explored.What),
        // A walk of minutes is told by itself.
        TimePassed { Minutes: < 10 } when state.Inside is not null => null,
        TimePassed passed => _names.Say("campaign.line.time", ("time", Time(passed.Minutes))),
        NoteWritten written => _names.Say(written.Secret ? "campaign.line.secret-note" : "campaign.line.note", ("text", written.Text)),
        Whispered whispered => _names.Say("campaign.line.whisper", ("who", _names.Of(state, whispered.Hero)), ("text", whispered.Text)),
        RulesSet => _names.Say("campaign.line.rules"),
        Overruled overruled => _names.Say(
            "campaign.line.overruled", ("whom", overruled.Whom is { } whom ? $" ({_names.Of(state, whom)})" : ""), ("reason", overruled.Reason)),
        Attempted attempted => _names.Say("campaign.line.attempted", ("who", state.HeroOf(attempted.By)?.Name ?? ""), ("code", attempted.Code)),
        WentAway away => _names.Say("campaign.line.away", ("who", _names.Of(state, away.Hero))),
        CameBack back => _names.Say("campaign.line.back", ("who", _names.Of(state, back.Hero))),
        EveningPlanned planned => _names.Say("campaign.line.evening", ("when", new CalendarCard(state, words).When(planned.Evening))),
        EveningAnswered answered => _names.Say($"campaign.line.evening-{RuleKeys.WordFor(answered.Says)}", ("who", answered.Who.Name)),
        EveningCalledOff off => _names.Say("campaign.line.evening-off", ("number", off.Evening)),
        EveningCame came => _names.Say("campaign.line.evening-came", ("hours", came.Hours), ("who", Expected(state, came.Evening))),
        Ended ended => Ending(state, ended),
        _ => null,
    };

    /// <summary>The campaign's name, or the adventure's where it has none of its own.</summary>
    public string Title(CampaignState state) => state.Title.Length > 0 ? state.Title : _names.Story(state, "title") ?? "";

    /// <summary>Classes with their levels, e.g. <c>Fighter 3 / Wizard 2</c>.</summary>
    public string Classes(TableHero hero) => string.Join(" / ", Rules.HeroSheets.Of(hero).Classes.Select(own =>
        string.Create(CultureInfo.InvariantCulture, $"{_names.Action($"class.{own.Class}")} {own.Level}")));

    /// <summary>A length of time in days, hours and minutes.</summary>
    public string Time(long minutes) => minutes switch
    {
        >= 60 * 24 => _names.Say("campaign.time.days", ("days", (int)(minutes / (60 * 24))), ("hours", (int)(minutes / 60 % 24))),
        >= 60 => _names.Say("campaign.time.hours", ("hours", (int)(minutes / 60)), ("minutes", (int)(minutes % 60))),
        _ => _names.Say("campaign.time.minutes", ("minutes", (int)minutes)),
    };

    /// <summary>A condition, and how long it lasts where that is known.</summary>
    public string Ails(CampaignState state, Ailment ailment)
    {
        var condition = _names.Condition(ailment.Condition);
        return ailment is { EscapeDc: 0, Until: { } until } ? _names.Say("campaign.ailment-for", ("condition", condition), ("time", Time(Math.Max(1, until - state.Minutes))))
            : ailment.UntilLongRest ? _names.Say("campaign.ailment-rest", ("condition", condition))
            : condition;
    }

    private static string Expected(CampaignState state, int evening) =>
        string.Join(", ", state.Evenings.FirstOrDefault(one => one.Number == evening)?.Answers.Where(one => one.Says == EveningAnswer.Yes).Select(one => one.Who.Name) ?? []);

    private string Choice(CampaignState state, ChoiceMade made)
    {
        var told = _names.Story(state, $"{made.Scene}.{made.Choice}.{(made.Succeeded ? "done" : "failed")}") ?? "";
        var label = _names.Story(state, $"{made.Scene}.{made.Choice}") ?? made.Choice;
        var rolls = string.Join(", ", made.Tests.Select(test => _names.Say(
            "campaign.line.roll", ("who", _names.Of(state, test.Hero)), ("total", test.Roll.Total), ("difficulty", test.Roll.Difficulty))));
        var head = _names.Say("campaign.line.chose", ("who", _names.Of(state, made.Hero)), ("what", label));
        return rolls.Length == 0 ? $"{head}\n{told}" : $"{head} {_names.Say("campaign.line.rolls", ("rolls", rolls))}\n{told}";
    }

    private string Learned(CampaignState state, int each)
    {
        var told = _names.Say("campaign.line.experience", ("points", each));
        var risen = state.Heroes.Values.Where(hero => hero.Build.Levels.Length < ExperienceTable.LevelAt(hero.Experience)).Select(hero => hero.Name).ToList();
        return risen.Count == 0 ? told : $"{told} {_names.Say("campaign.line.may-rise", ("who", string.Join(", ", risen)))}";
    }

    private string? Stash(CampaignState state, StashChanged changed)
    {
        var what = changed.Item is { } item
            ? _names.Say("campaign.line.things", ("count", Math.Abs(changed.Change)), ("name", _names.Item(state, item)))
            : Coins(Math.Abs(changed.Change));
        var key = changed.Hero is null ? changed.Change < 0 ? "lost" : "found" : changed.Change < 0 ? "took" : "gave";
        return _names.Say($"campaign.line.{key}", ("who", changed.Hero is { } hero ? _names.Of(state, hero) : ""), ("what", what));
    }

    /// <summary>Coins as people say them: 12 gp 3 sp.</summary>
    public string Coins(long copper)
    {
        var (gold, silver, rest) = (copper / 100, copper / 10 % 10, copper % 10);
        string?[] parts =
        [
            gold > 0 ? _names.Say("campaign.coins.gold", ("count", (int)gold)) : null,
            silver > 0 ? _names.Say("campaign.coins.silver", ("count", (int)silver)) : null,
            rest > 0 || copper == 0 ? _names.Say("campaign.coins.copper", ("count", (int)rest)) : null,
        ];
        return string.Join(' ', parts.OfType<string>());
    }

    private string Hurt(CampaignState state, HeroHurt hurt) => _names.Say(
        hurt.Save is null ? "campaign.line.hurt" : "campaign.line.hurt-saved",
        ("who", _names.Of(state, hurt.Hero)),
        ("amount", hurt.Amount),
        ("total", hurt.Save?.Total ?? 0),
        ("difficulty", hurt.Save?.Difficulty ?? 0),
        ("now", hurt.After.Current),
        ("most", hurt.After.Maximum));

    private string Test(CampaignState state, Tested tested) => _names.Say(
        tested.Roll.Difficulty == 0 ? "campaign.line.test" : tested.Roll.Succeeded ? "campaign.line.test-passed" : "campaign.line.test-failed",
        ("who", _names.Of(state, tested.Hero)),
        ("what", _names.Say(tested.Skill is { } skill ? RuleKeys.Of(skill) : RuleKeys.Of(tested.Ability))),
        ("kind", _names.Say(tested.Save ? "campaign.kind.save" : "campaign.kind.check")),
        ("face", tested.Roll.Dice is { } dice ? TableNames.Faces(dice) : "–"),
        ("bonus", TableNames.Bonus(tested.Roll.Bonus)),
        ("total", tested.Roll.Total),
        ("difficulty", tested.Roll.Difficulty));

    private string Closed(CampaignState state, BattleClosed closed)
    {
        var own = state.BattleScene is { } scene ? _names.Story(state, $"{scene}.{closed.Outcome switch
        {
            BattleOutcome.Won => "won",
            BattleOutcome.Talked => "parley",
            BattleOutcome.Fled => "fled",
            _ => "",
        }}") : null;
        return own ?? _names.Say($"campaign.line.fight-{RuleKeys.WordFor(closed.Outcome)}");
    }

    private string Ending(CampaignState state, Ended ended) => ended.Ending is { } key
        ? _names.Story(state, $"ending.{key}") ?? (words.Has($"campaign.ending.{key}") ? words.Say($"campaign.ending.{key}") : words.Say("campaign.line.ended"))
        : words.Say("campaign.line.ended");
}
