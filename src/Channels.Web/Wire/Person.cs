using Guildhall.Core.Ids;

namespace Guildhall.Channels.Web.Wire;

/// <summary>Somebody in a room.</summary>
/// <param name="UserId">Who it is.</param>
/// <param name="Name">How they are shown.</param>
internal sealed record Person(Id<User> UserId, string Name);
