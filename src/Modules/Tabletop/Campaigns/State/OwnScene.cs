using Guildhall.Core.Text;

namespace Guildhall.Modules.Tabletop.Campaigns.State;

/// <summary>A scene in the dungeon master's words.</summary>
internal sealed record OwnScene([PlayerText] string Title, [PlayerText] string Text);
