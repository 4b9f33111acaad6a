using System.Collections.Immutable;
using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Sessions;
using Guildhall.Core.Text;
using Guildhall.Modules.Tabletop.Campaigns.Rules;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.FifthEdition;

namespace Guildhall.Modules.Tabletop.Campaigns.Show;

/// <summary>What only the dungeon master sees: every number, the scene's secret, the notes, and buttons for what one rules most.</summary>
internal static class DirectorScreen
{
    private const int NotesShown = 8;
    private const int LongestField = 1_000;

    public static Reply Of(LiveSession<CampaignState> session, Words words)
    {
        var state = session.State;
        var audience = new Audience(true, null);
        var names = new TableNames(words);
        var lines = new CampaignLines(words, audience);
        var now = new CampaignCards(state, audience, names, lines).Now();
        var fields = ImmutableArray.CreateBuilder<CardField>();
        if (state.Scene is { } scene && names.Story(state, $"{scene}.secret") is { } secret) fields.Add(new CardField(words.Say("dm.secret"), Cut(secret), Inline: false));
        fields.Add(new CardField(words.Say("dm.passive"), string.Join('\n', state.Heroes.Values.Select(hero => words.Say(
            "dm.passive-line",
            ("who", hero.Name),
            ("perception", HeroSheets.Of(hero).Passive(Skill.Perception)),
            ("insight", HeroSheets.Of(hero).Passive(Skill.Insight)),
            ("investigation", HeroSheets.Of(hero).Passive(Skill.Investigation))))), Inline: false));
        if (!state.Notes.IsEmpty)
        {
            fields.Add(new CardField(words.Say("dm.notes"), Cut(string.Join('\n', state.Notes.TakeLast(NotesShown).Select(note => $"{(note.Secret ? "🔒" : "📜")} {note.Text}"))), Inline: false));
        }

        fields.Add(new CardField(words.Say("dm.time"), lines.Time(state.Minutes)));
        var drawing = state.Fighting ? Picture.Of(BattlePicture.Draw(state, audience, names)) : null;
        return new Reply(words.Say("dm.screen"))
        {
            Cards = [now with { Title = words.Say("dm.title", ("title", now.Title)), Fields = fields.ToImmutable(), Picture = drawing }],
            Components = [.. Buttons(state, words, names)],
            Visibility = Visibility.OnlyMe,
            SessionId = session.Id,
        };
    }

    private static string Cut(string text) => CleanText.Shorten(text, LongestField);

    private static IEnumerable<Component> Buttons(CampaignState state, Words words, TableNames names)
    {
        yield return Plain(words, "dm.button.refresh", "dm screen");
        if (state.Before is not null) yield return Plain(words, "dm.button.undo", "dm undo", ButtonStyle.Danger);
        yield return new Form(words.Say("dm.button.note"), words.Say("dm.button.note"), [new FormField("text", words.Say("dm.field.text"), MaxLength: 500)]) { Call = CommandCall.To("dm note") };
        yield return new Form(
            words.Say("dm.button.scene"),
            words.Say("dm.button.scene"),
            [new FormField("title", words.Say("dm.field.title"), MaxLength: 80), new FormField("text", words.Say("dm.field.text"), MaxLength: 2_000)])
        { Call = CommandCall.To("dm scene") };
        if (state.Fighting)
        {
            if (state.Rules.FoesByHand && new BattleButtons(state, names).All() is var turn && !state.Heroes.ContainsKey(Turn(state)))
            {
                foreach (var component in turn.Take(12)) yield return component;
            }

            yield return new Form(
                words.Say("dm.button.hp"),
                words.Say("dm.button.hp"),
                [
                    new FormField("whom", words.Say("dm.field.whom")),
                    new FormField("change", words.Say("dm.field.change"), MaxLength: 6),
                    new FormField("reason", words.Say("dm.field.reason"), MaxLength: 200),
                ])
            { Call = CommandCall.To("dm hp") };
            yield return new Form(
                words.Say("dm.button.spawn"),
                words.Say("dm.button.spawn"),
                [new FormField("creature", words.Say("dm.field.creature")), new FormField("count", words.Say("dm.field.count"), MaxLength: 2, Value: "1")])
            { Call = CommandCall.To("dm spawn") };
            yield return Plain(words, "dm.button.end-battle", "dm end-battle");
            yield break;
        }

        yield return new Form(
            words.Say("dm.button.battle"),
            words.Say("dm.button.battle"),
            [
                new FormField("creature", words.Say("dm.field.creature")),
                new FormField("count", words.Say("dm.field.count"), MaxLength: 2, Value: "1"),
                new FormField("map", words.Say("dm.field.map"), Required: false, MaxLength: 4_000),
            ])
        { Call = CommandCall.To("dm battle") };
        yield return new Form(
            words.Say("dm.button.award"),
            words.Say("dm.button.award"),
            [
                new FormField("experience", words.Say("dm.field.experience"), MaxLength: 6, Value: "0"),
                new FormField("gold", words.Say("dm.field.gold"), MaxLength: 6, Value: "0"),
                new FormField("item", words.Say("dm.field.item"), Required: false),
            ])
        { Call = CommandCall.To("dm award") };
        if (state.Story is { } story)
        {
            yield return new Select(
                words.Say("dm.button.goto"), [.. story.Scenes.Take(25).Select(scene => new SelectChoice(names.Story(state, $"{scene.Key}.title") ?? scene.Key, scene.Key))])
            {
                Call = CommandCall.To("dm goto"),
                Option = "scene",
            };
        }
    }

    private static string Turn(CampaignState state) => state.Battle is { Active: >= 0 } battle ? battle[battle.Question?.Seat ?? battle.Active].Name : "";

    private static Button Plain(Words words, string key, string command, ButtonStyle style = ButtonStyle.Secondary) =>
        new(words.Say(key)) { Call = CommandCall.To(command), Style = style };
}
