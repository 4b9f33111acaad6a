using Guildhall.Core.Ids;
using Guildhall.Core.Replies;
using Guildhall.Core.Sessions;
using Guildhall.Core.Text;
using Guildhall.Modules.Tabletop.Campaigns.State;

namespace Guildhall.Modules.Tabletop.Campaigns.Show;

/// <summary>What a command of a campaign answers: the tale, where one stands now, what one may do.</summary>
internal static class CampaignReplies
{
    private const int LongestText = 3_500;

    /// <summary>After something happened, for everybody in the room.</summary>
    public static Reply After(LiveSession<CampaignState> before, Played<CampaignState, CampaignEvent> played, Words words)
    {
        var lines = new CampaignLines(words, Audience.Everybody).Of(before.State, played.Events);
        return Now(played.Session, Audience.Everybody, words, Cut(lines), picture: true);
    }

    /// <summary>After something that only its actor and the dungeon master may know.</summary>
    public static Reply Privately(LiveSession<CampaignState> before, Played<CampaignState, CampaignEvent> played, Id<User> actor, Words words)
    {
        var lines = new CampaignLines(words, Audience.Of(played.Session.State, actor)).Of(before.State, played.Events);
        return new Reply(Cut(lines)) { Visibility = Visibility.OnlyMe, SessionId = played.Session.Id };
    }

    /// <summary>Where a campaign stands, for somebody.</summary>
    public static Reply Look(LiveSession<CampaignState> session, Id<User> viewer, Words words) =>
        Now(session, Audience.Of(session.State, viewer), words, "", picture: true) with { Visibility = Visibility.OnlyMe };

    /// <summary>The map of a place as somebody knows it.</summary>
    public static Reply Map(LiveSession<CampaignState> session, Id<User> viewer, Words words)
    {
        var (state, names) = (session.State, new TableNames(words));
        var audience = Audience.Of(state, viewer);
        var card = new ExpeditionCard(state, audience, names);
        return new Reply(card.Body())
        {
            Cards = [new Card(card.Title()) { Picture = Picture.Of(ExpeditionPicture.Draw(state, audience, names)) }],
            Visibility = Visibility.OnlyMe,
            SessionId = session.Id,
        };
    }

    private static Reply Now(LiveSession<CampaignState> session, Audience audience, Words words, string text, bool picture)
    {
        var state = session.State;
        var names = new TableNames(words);
        var choices = state is { Phase: CampaignPhase.Playing, Fighting: false, Inside: not null } ? new ExpeditionChoices(state, audience, names) : null;
        var card = new CampaignCards(state, audience, names, new CampaignLines(words, audience), choices).Now();
        var drawing = !picture ? null : state.Fighting ? Picture.Of(BattlePicture.Draw(state, audience, names))
            : state is { Phase: CampaignPhase.Playing, Inside: not null } ? Picture.Of(ExpeditionPicture.Draw(state, audience, names)) : null;
        return new Reply(text.Length == 0 ? $"{card.Title}\n{card.Body}" : text)
        {
            // What the words tell already, the card need not tell again.
            Cards = [card with { Body = text.Contains(card.Body, StringComparison.Ordinal) ? "" : card.Body, Picture = drawing }],
            Components = new CampaignButtons(state, audience, names, choices).All(),
            SessionId = session.Id,
        };
    }

    /// <summary>The end of a long tale: what came before is in the log.</summary>
    private static string Cut(IReadOnlyList<string> lines)
    {
        var length = 0;
        var shown = lines.Reverse().TakeWhile(line => (length += line.Length + 1) <= LongestText).Reverse().ToList();
        return string.Join('\n', shown.Count == lines.Count ? shown : shown.Prepend("…"));
    }
}
