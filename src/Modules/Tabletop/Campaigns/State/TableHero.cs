using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Guildhall.Core.Ids;
using Guildhall.Core.Text;
using Guildhall.Modules.Tabletop.Sheets;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Characters;

namespace Guildhall.Modules.Tabletop.Campaigns.State;

/// <summary>A hero of a campaign as it stands outside of a battle; within one, the battle knows better.</summary>
/// <param name="Key"><c>h1</c> to <c>h8</c>.</param>
/// <param name="UserId">Whose.</param>
/// <param name="Name">As it was called when it joined.</param>
/// <param name="Sheet">The stored sheet it came from.</param>
/// <param name="Build">Its choices as of now.</param>
/// <param name="Reserves">What is spent.</param>
/// <param name="Experience">Points, 0 or more.</param>
internal sealed record TableHero(
    string Key, Id<User> UserId, [PlayerText] string Name, Id<StoredSheet> Sheet, CharacterBuild Build, CharacterReserves Reserves, int Experience)
{
    /// <summary>Whether its player is away: its mind acts for it in battles.</summary>
    public bool Away { get; init; }

    /// <summary>Conditions that last beyond the moment, one of a kind.</summary>
    public ImmutableArray<Ailment> Ailments { get => field.IsDefault ? [] : field; init; }

    /// <summary>The conditions alone.</summary>
    [JsonIgnore]
    public IEnumerable<Condition> Conditions => Ailments.Select(ailment => ailment.Condition);

    /// <summary>With a condition more; of two of a kind the one stays that lasts longer.</summary>
    public TableHero With(Ailment ailment) =>
        Ailments.Any(one => one.Condition == ailment.Condition && one.Until != ailment.Until && one.Outlasts(ailment)) ? this
            : this with { Ailments = [.. Ailments.Where(one => one.Condition != ailment.Condition), ailment] };
}
