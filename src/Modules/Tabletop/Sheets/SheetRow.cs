using Guildhall.Core.Ids;
using Guildhall.Core.Sessions;
using Guildhall.Rules.FifthEdition.Characters;

namespace Guildhall.Modules.Tabletop.Sheets;

/// <summary>A row of sheets as the database gives it.</summary>
internal sealed record SheetRow(
    string Id, string Owner, string Name, string Build, string Reserves, long Experience, string? Campaign, long Revision, long? RetiredAt)
{
    public const string Columns =
        "s.id AS Id, s.owner AS Owner, s.name AS Name, s.build AS Build, s.reserves AS Reserves, s.experience AS Experience, s.campaign AS Campaign, "
        + "s.revision AS Revision, s.retired_at AS RetiredAt";

    public StoredSheet ToSheet() => new(
        Id<StoredSheet>.Parse(Id),
        Id<User>.Parse(Owner),
        Name,
        CanonicalJson.Read<CharacterBuild>(Build),
        CanonicalJson.Read<CharacterReserves>(Reserves),
        (int)Experience,
        Revision)
    {
        Campaign = Campaign is null ? null : Id<Session>.Parse(Campaign),
        IsRetired = RetiredAt is not null,
    };
}
