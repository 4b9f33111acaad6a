using Guildhall.Core.Ids;

namespace Guildhall.Core.Commands;

/// <summary>Another person as an option, found by mention, id or name in the room.</summary>
/// <param name="User">Who it is.</param>
/// <param name="Name">How they are shown.</param>
public sealed record MemberRef(Id<User> User, string Name);
