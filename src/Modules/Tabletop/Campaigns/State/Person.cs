using Guildhall.Core.Ids;
using Guildhall.Core.Text;

namespace Guildhall.Modules.Tabletop.Campaigns.State;

/// <summary>Somebody who has a part in a campaign.</summary>
/// <param name="UserId">Who.</param>
/// <param name="Name">As they were called then.</param>
internal sealed record Person(Id<User> UserId, [PlayerText] string Name);
