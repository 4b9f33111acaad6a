using Guildhall.Core.Privacy;
using Guildhall.Core.Storage;

namespace Guildhall.Modules.Heroes;

/// <summary>What is kept of a person here: all of it goes with them.</summary>
internal static class HeroTables
{
    public static IPersonalData Of(IDatabase database) => new PersonalTables(
        database,
        "heroes",
        [
            new(
                "hero_deeds",
                "SELECT d.* FROM hero_deeds d JOIN heroes h ON h.id = d.hero WHERE h.owner = @user ORDER BY d.hero",
                "DELETE FROM hero_deeds WHERE hero IN (SELECT id FROM heroes WHERE owner = @user)"),
            new(
                "hero_snapshots",
                "SELECT s.* FROM hero_snapshots s JOIN heroes h ON h.id = s.hero WHERE h.owner = @user ORDER BY s.id",
                "DELETE FROM hero_snapshots WHERE hero IN (SELECT id FROM heroes WHERE owner = @user)"),
            new("heroes", "SELECT * FROM heroes WHERE owner = @user ORDER BY created_at, id", "DELETE FROM heroes WHERE owner = @user"),
            new("hero_owners", "SELECT current, kept FROM hero_owners WHERE owner = @user", "DELETE FROM hero_owners WHERE owner = @user"),
            new("hero_bag", "SELECT item, amount FROM hero_bag WHERE owner = @user ORDER BY item", "DELETE FROM hero_bag WHERE owner = @user"),
        ],
        "SELECT name FROM heroes WHERE owner = @user");
}
