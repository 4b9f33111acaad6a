using Guildhall.Core.Ids;

namespace Guildhall.Modules.Tabletop.Campaigns.State;

/// <summary>Who looks at a campaign.</summary>
/// <param name="Master">Whether it is the dungeon master, who sees all.</param>
/// <param name="Hero">The hero they play; null for a spectator.</param>
internal sealed record Audience(bool Master, string? Hero)
{
    /// <summary>Everybody in the room.</summary>
    public static Audience Everybody { get; } = new(false, null);

    /// <summary>What somebody is in a campaign.</summary>
    public static Audience Of(CampaignState state, Id<User> user) => new(state.IsMaster(user), state.HeroOf(user)?.Key);

    /// <summary>Whether they may know of an event. What nobody is shown stays with those whom it is for.</summary>
    public bool MayKnow(CampaignEvent happened) => Master || happened switch
    {
        CampaignEvent.Whispered whispered => whispered.Hero == Hero,
        CampaignEvent.NoteWritten written => !written.Secret,
        CampaignEvent.Tested tested => !tested.Hidden,
        CampaignEvent.Explored { What: PlaceEvent.Peopled or PlaceEvent.Learned or PlaceEvent.Covered or PlaceEvent.Wandered } => false,
        CampaignEvent.Thought or CampaignEvent.Attempted or CampaignEvent.Kept => false,
        _ => true,
    };
}
