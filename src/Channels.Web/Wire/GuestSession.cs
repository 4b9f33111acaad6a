using Guildhall.Core.Ids;

namespace Guildhall.Channels.Web.Wire;

/// <summary>A guest who came in.</summary>
/// <param name="Token">For the <c>Authorization</c> header, after <c>Bearer</c>.</param>
/// <param name="UserId">Who they are from now on.</param>
/// <param name="Name">How they are shown.</param>
internal sealed record GuestSession(string Token, Id<User> UserId, string Name);
