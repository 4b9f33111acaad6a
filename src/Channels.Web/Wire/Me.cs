using Guildhall.Core.Ids;

namespace Guildhall.Channels.Web.Wire;

/// <summary>The caller.</summary>
/// <param name="UserId">Who it is.</param>
/// <param name="Name">How they are shown.</param>
/// <param name="Locale">The language they are answered in.</param>
internal sealed record Me(Id<User> UserId, string Name, string Locale);
