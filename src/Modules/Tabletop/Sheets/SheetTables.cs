using Guildhall.Core.Privacy;
using Guildhall.Core.Storage;

namespace Guildhall.Modules.Tabletop.Sheets;

/// <summary>What is kept of a person here, all of which goes with them, and for how long drafts are kept.</summary>
internal static class SheetTables
{
    /// <summary>Drafts: until nobody went on with them for a day.</summary>
    public static Retention Drafts { get; } = new(
        "DELETE FROM sheet_drafts WHERE owner IN (SELECT owner FROM sheet_drafts WHERE expires_at <= @now ORDER BY expires_at LIMIT @limit)");

    public static IPersonalData Of(IDatabase database) => new PersonalTables(
        database,
        "sheets",
        [
            new(
                "sheet_versions",
                "SELECT v.* FROM sheet_versions v JOIN sheets s ON s.id = v.sheet WHERE s.owner = @user ORDER BY v.id",
                "DELETE FROM sheet_versions WHERE sheet IN (SELECT id FROM sheets WHERE owner = @user)"),
            new("sheets", "SELECT * FROM sheets WHERE owner = @user ORDER BY created_at, id", "DELETE FROM sheets WHERE owner = @user"),
            new("sheet_owners", "SELECT current, kept FROM sheet_owners WHERE owner = @user", "DELETE FROM sheet_owners WHERE owner = @user"),
            new("sheet_drafts", "SELECT draft, expires_at FROM sheet_drafts WHERE owner = @user", "DELETE FROM sheet_drafts WHERE owner = @user"),
        ],
        "SELECT name FROM sheets WHERE owner = @user UNION SELECT v.name FROM sheet_versions v JOIN sheets s ON s.id = v.sheet WHERE s.owner = @user");
}
