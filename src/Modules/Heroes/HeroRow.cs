using Guildhall.Core.Characters;
using Guildhall.Core.Ids;

namespace Guildhall.Modules.Heroes;

/// <summary>A row of heroes as the database gives it.</summary>
internal sealed record HeroRow(
    string Id,
    string Owner,
    string Name,
    string Archetype,
    long Strength,
    long Dexterity,
    long Constitution,
    long Intelligence,
    long Wisdom,
    long Charisma,
    long Experience,
    long Alive,
    long Revision,
    string Worn)
{
    public const string Columns =
        "h.id, h.owner, h.name, h.archetype, h.strength, h.dexterity, h.constitution, h.intelligence, h.wisdom, h.charisma, "
        + "h.experience, h.alive, h.revision, h.worn";

    public Hero ToHero() => new(
        Id<Hero>.Parse(Id),
        Id<User>.Parse(Owner),
        Name,
        Archetype,
        new HeroScores((int)Strength, (int)Dexterity, (int)Constitution, (int)Intelligence, (int)Wisdom, (int)Charisma),
        (int)Experience,
        Alive != 0,
        Revision)
    {
        Worn = [.. Worn.Split(' ', StringSplitOptions.RemoveEmptyEntries)],
    };
}
