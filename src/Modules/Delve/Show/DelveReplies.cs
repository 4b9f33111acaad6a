using Guildhall.Core.Inventories;
using Guildhall.Core.Narration;
using Guildhall.Core.Replies;
using Guildhall.Core.Sessions;
using Guildhall.Core.Text;
using Guildhall.Modules.Delve.Rules;
using Guildhall.Modules.Delve.State;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Delve.Show;

/// <summary>What a command of a delve answers: the tale, where one stands now, what one may do.</summary>
internal sealed class DelveReplies(INarrator narrator, IInventory inventory)
{
    private const int LongestText = 3_500;
    private readonly Tale _tale = new(narrator);

    /// <summary>After something happened.</summary>
    public async Task<Reply> AfterAsync(
        LiveSession<DelveState> before, Played<DelveState, DelveEvent> played, Words words, CancellationToken cancellation)
    {
        var namer = new Namer(words);
        var lines = await _tale.TellAsync(before.State, played.Events, played.Session.Id.ToString(), namer, cancellation);
        var arrived = played.Events.Any(happened => happened is DelveEvent.RoomEntered or DelveEvent.Started);
        return await ShowAsync(played.Session, namer, Cut(lines), arrived, cancellation);
    }

    /// <summary>A look around: nothing happened.</summary>
    public async Task<Reply> LookAsync(LiveSession<DelveState> session, Words words, CancellationToken cancellation)
    {
        var namer = new Namer(words);
        return await ShowAsync(session, namer, Describe(session.State, namer), picture: true, cancellation);
    }

    public static Reply Map(LiveSession<DelveState> session, Words words)
    {
        var namer = new Namer(words);
        var drawing = DelveMap.Draw(session.State, namer);
        var card = new Card(words.Say("delve.title", ("theme", namer.Theme(session.State))), words.Say("delve.map-key")) { Picture = Picture.Of(drawing) };
        return new Reply(drawing.Alt) { Cards = [card], SessionId = session.Id };
    }

    /// <summary>The end of a long tale: what came before is in the log.</summary>
    private static string Cut(IReadOnlyList<string> lines)
    {
        var length = 0;
        var shown = lines.Reverse().TakeWhile(line => (length += line.Length + 1) <= LongestText).Reverse().ToList();
        return string.Join('\n', shown.Count == lines.Count ? shown : shown.Prepend("…"));
    }

    private async Task<Reply> ShowAsync(LiveSession<DelveState> session, Namer namer, string text, bool picture, CancellationToken cancellation)
    {
        var state = session.State;
        var card = state.Phase switch
        {
            DelvePhase.Fighting => Fight(state, namer),
            DelvePhase.Ended => Ending(state, namer),
            _ => Scene(state, namer),
        };
        var drawing = picture ? Picture.Of(DelveMap.Draw(state, namer)) : null;
        return new Reply(text.Length == 0 ? card.Body : text)
        {
            Cards = [card with { Picture = drawing }],
            Components = new DelveButtons(state, namer, await BagAsync(state, cancellation)).All(),
            SessionId = session.Id,
        };
    }

    private async Task<IReadOnlyList<Item>> BagAsync(DelveState state, CancellationToken cancellation) =>
        state.Fight is { } fight && state[fight.Current].Hero is { } hero ? await inventory.ListAsync(hero.UserId, cancellation) : [];

    private static Card Scene(DelveState state, Namer namer) => new(namer.Place(state), Describe(state, namer)) { Fields = [.. Party(state, namer)], Color = "#e9b94f" };

    private static Card Fight(DelveState state, Namer namer)
    {
        var fight = state.Fight!;
        var foes = string.Join('\n', fight.Foes.Values.Select(foe => foe.Stands
            ? namer.Words.Say("delve.foe-line", ("who", namer.Of(foe)), ("looks", namer.Words.Say(Sums.Looks(foe.Health))))
            : namer.Words.Say("delve.foe-gone", ("who", namer.Of(foe)))));
        var title = namer.Words.Say("delve.fight", ("round", fight.Round), ("place", namer.Place(state)));
        var turn = namer.Words.Say("delve.turn", ("who", namer.Of(state[fight.Current])));
        var body = fight.Round == 1 ? $"{Strangers(fight, namer)}\n{turn}" : turn;
        return new Card(title, body)
        {
            Fields = [new CardField(namer.Words.Say("delve.foes-title"), foes, Inline: false), .. Party(state, namer)],
            Color = "#f0766f",
        };
    }

    /// <summary>What is to be seen of each kind of foe, as long as they are new.</summary>
    private static string Strangers(Fight fight, Namer namer) => string.Join('\n', fight.Foes.Values
        .Select(foe => foe.Creature)
        .Distinct(StringComparer.Ordinal)
        .Select(creature => namer.Words.Say(
            "delve.foe-text", ("who", namer.Words.Say($"monster.{creature}")), ("text", namer.Words.Say($"monster.{creature}.text")))));

    private static Card Ending(DelveState state, Namer namer) => new(
        namer.Words.Say("delve.title", ("theme", namer.Theme(state))),
        namer.Words.Say(
            "delve.ending",
            ("rooms", state.Visited.Count),
            ("all", state.Dungeon.Rooms.Length),
            ("foes", state.FoesOvercome),
            ("coins", state.CoinsFound)))
    {
        Fields = [.. Party(state, namer)],
        Color = "#8cc66a",
    };

    private static IEnumerable<CardField> Party(DelveState state, Namer namer) => state.Party.Values.Select(hero => new CardField(
        namer.Of(hero),
        namer.Words.Say(
            hero.Health.State switch
            {
                LifeState.Dead => "delve.health.dead",
                LifeState.Dying or LifeState.Stable => "delve.health.down",
                _ => hero.Fled ? "delve.health.fled" : "delve.health.standing",
            },
            ("now", hero.Health.Current),
            ("most", hero.Health.Maximum),
            ("armor", Stats.ArmorClassOf(hero)))));

    private static string Describe(DelveState state, Namer namer)
    {
        var exits = Doors.ExitsOf(state).Select(exit => namer.Words.Say(
            Doors.IsLocked(state, exit.Passage)
                ? Doors.HasKey(state, exit.Passage) ? "delve.exit-key" : "delve.exit-locked"
                : state.Visited.Contains(exit.RoomId) ? "delve.exit-known" : "delve.exit",
            ("side", namer.Words.Say($"choice.{Sides.Key(exit.Side)}")),
            ("place", state.Visited.Contains(exit.RoomId) ? namer.Place(state, exit.RoomId) : "")));
        var features = state.Here.Features.Select(feature => namer.Words.Say($"feature-kind.{feature.Kind}"));
        var text = namer.Words.Say($"place.{state.Dungeon.Theme}.{state.Here.Kind}.text");
        var things = string.Join(", ", features);
        var trap = Traps.Noticed(state) is { Trap.Kind: var kind }
            ? namer.Words.Say("delve.trap-here", ("trap", namer.Words.Say($"trap.{kind}")), ("text", namer.Words.Say($"trap.{kind}.text")))
            : null;
        string?[] lines =
        [
            text,
            things.Length == 0 ? null : namer.Words.Say("delve.features", ("things", things)),
            trap,
            namer.Words.Say("delve.exits", ("exits", string.Join(", ", exits))),
        ];
        return string.Join('\n', lines.OfType<string>());
    }
}
