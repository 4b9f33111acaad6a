using Guildhall.Core.Ids;

namespace Guildhall.Core.Commands;

/// <summary>Who asks, with the rights they have where they ask.</summary>
/// <param name="User">Who it is.</param>
/// <param name="Name">How they are shown there, 1 to 32 characters.</param>
/// <param name="Rights">What they may do in this guild.</param>
/// <param name="Locale">The language their channel reports, e.g. <c>de</c>; null where unknown.</param>
public sealed record Actor(Id<User> User, string Name, Rights Rights, string? Locale = null)
{
    /// <summary>The platform itself, for what falls due by schedule.</summary>
    public static Actor System { get; } = new(default, "guildhall", Rights.All);
}
