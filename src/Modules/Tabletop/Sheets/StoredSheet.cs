using Guildhall.Core.Ids;
using Guildhall.Core.Sessions;
using Guildhall.Core.Text;
using Guildhall.Rules.FifthEdition.Characters;

namespace Guildhall.Modules.Tabletop.Sheets;

/// <summary>A character sheet as it is kept: choices, what is spent, and nothing that can be derived.</summary>
/// <param name="Id">Which sheet.</param>
/// <param name="Owner">Whose.</param>
/// <param name="Name">1 to 32 characters, cleaned.</param>
/// <param name="Build">Its choices.</param>
/// <param name="Reserves">What is spent.</param>
/// <param name="Experience">Points, 0 or more.</param>
/// <param name="Revision">Grows with every change; the condition of staged writes.</param>
internal sealed record StoredSheet(
    Id<StoredSheet> Id, Id<User> Owner, [PlayerText] string Name, CharacterBuild Build, CharacterReserves Reserves, int Experience, long Revision)
{
    /// <summary>The campaign it is played in; null where it is at home.</summary>
    public Id<Session>? Campaign { get; init; }

    /// <summary>Whether its owner keeps it no longer.</summary>
    public bool IsRetired { get; init; }
}
