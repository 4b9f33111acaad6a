using Guildhall.Core.Results;
using Guildhall.Modules.Tabletop.Adventures;
using Guildhall.Modules.Tabletop.Campaigns.State;

namespace Guildhall.Modules.Tabletop.Campaigns.Rules;

/// <summary>Who is at the table, and when it is played.</summary>
internal static class Gathering
{
    public static Refusal? Start(Chronicle chronicle, CampaignCommand.Start start)
    {
        if (start.Adventure is { } key && AdventureCatalog.Find(key) is null) return Refusal.Of("campaign.no-adventure", ("typed", key));
        if (start is { Adventure: null, Directed: false, Place: null }) return Refusal.Of("campaign.nobody-runs-it");
        chronicle.Tell(new CampaignEvent.Started(start.Title, start.Adventure, start.Directed ? start.By : null, start.Rules));
        if (start.Place is { } place) chronicle.Tell(new PlaceEvent.Opened(place.Text, place.Kind, place.Level));
        return null;
    }

    public static Refusal? Join(Chronicle chronicle, CampaignCommand.Join join)
    {
        var key = $"h{chronicle.State.Joined + 1}";
        if (chronicle.State.Heroes.Values.Any(other => string.Equals(other.Name, join.Hero.Name, StringComparison.OrdinalIgnoreCase)))
        {
            return Refusal.Of("campaign.name-taken", ("name", join.Hero.Name));
        }

        chronicle.Tell(new CampaignEvent.HeroJoined(join.Hero with { Key = key }));
        return null;
    }

    public static Refusal? Leave(Chronicle chronicle, Core.Ids.Id<Core.Ids.User> user)
    {
        if (chronicle.State.HeroOf(user) is not { } hero) return Refusal.Of("campaign.not-at-the-table");
        chronicle.Tell(new CampaignEvent.HeroLeft(hero.Key));
        return null;
    }

    public static Refusal? Begin(Chronicle chronicle, CampaignCommand.Begin begin)
    {
        if (chronicle.State.Heroes.IsEmpty) return Refusal.Of("campaign.no-heroes");
        chronicle.Tell(new CampaignEvent.SessionBegan(chronicle.State.Session + 1, chronicle.Now));
        Sharing.Bring(chronicle, begin.Brought);
        if (chronicle.State is { Scene: null, Story: { } story }) Storytelling.Enter(chronicle, story.Start);

        // Where a place is all there is, the party is there to go in.
        if (chronicle.State is { Master: null, Story: null, Place.Inside: false }) _ = Exploring.Enter(chronicle);
        return null;
    }

    public static Refusal? Resume(Chronicle chronicle, CampaignCommand.Resume resume)
    {
        chronicle.Tell(new CampaignEvent.SessionResumed());
        Sharing.Bring(chronicle, resume.Brought);
        return null;
    }
}
