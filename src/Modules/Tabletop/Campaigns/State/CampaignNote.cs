using Guildhall.Core.Text;

namespace Guildhall.Modules.Tabletop.Campaigns.State;

/// <summary>Something written down.</summary>
/// <param name="Text">1 to 500 characters, cleaned.</param>
/// <param name="Secret">Whether the dungeon master alone reads it.</param>
internal sealed record CampaignNote([PlayerText] string Text, bool Secret);
