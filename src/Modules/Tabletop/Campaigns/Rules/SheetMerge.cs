using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Guildhall.Core.Results;
using Guildhall.Core.Sessions;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Modules.Tabletop.Sheets;
using Guildhall.Rules.FifthEdition.Characters;

namespace Guildhall.Modules.Tabletop.Campaigns.Rules;

/// <summary>
/// A stored sheet with what the table did to its hero. Where it was changed at home meanwhile both stand: of each choice the one that changed, of
/// coins and things the sum, of what is spent the table's where both changed it.
/// </summary>
internal static class SheetMerge
{
    private const string Coins = "copper";
    private const string Things = "equipment";

    /// <summary>Refused as <c>campaign.changed-at-home</c> where both changed one choice in different ways, or a thing is gone at home that the table gives away.</summary>
    /// <param name="stored">As it is kept.</param>
    /// <param name="before">The hero before the table changed it: what both began with.</param>
    /// <param name="after">As the table left it.</param>
    public static Result<StoredSheet> Of(StoredSheet stored, TableHero before, TableHero after)
    {
        if (Builds(stored, before, after) is not { } build) return Refusal.Of("campaign.changed-at-home", ("name", after.Name));
        return stored with
        {
            Build = build,
            Reserves = Reserves(stored, before, after, build),
            Experience = Math.Max(0, stored.Experience + after.Experience - before.Experience),
        };
    }

    /// <summary>Whether a sheet says what the table says.</summary>
    public static bool IsSame(StoredSheet stored, TableHero hero) => IsSame(stored, stored with { Build = hero.Build, Reserves = hero.Reserves, Experience = hero.Experience });

    /// <summary>Whether two sheets say the same of what a table changes.</summary>
    public static bool IsSame(StoredSheet one, StoredSheet other) =>
        one.Experience == other.Experience && Written(one.Build) == Written(other.Build) && Written(one.Reserves) == Written(other.Reserves);

    private static CharacterBuild? Builds(StoredSheet stored, TableHero before, TableHero after)
    {
        var both = new List<string>();
        var merged = Merged(Node(before.Build), Node(after.Build), Node(stored.Build), both);
        if (both.Exists(choice => choice is not (Coins or Things))) return null;
        var build = CanonicalJson.Read<CharacterBuild>(merged.ToJsonString());
        if (both.Contains(Coins, StringComparer.Ordinal))
        {
            var copper = stored.Build.Copper + after.Build.Copper - before.Build.Copper;
            if (copper < 0) return null;
            build = build with { Copper = copper };
        }

        return !both.Contains(Things, StringComparer.Ordinal) ? build
            : Carried(stored.Build.Equipment, before.Build.Equipment, after.Build.Equipment) is { } carried ? build with { Equipment = carried.ToImmutable() }
            : null;
    }

    /// <summary>What is carried at home, with what came and went at the table; null where something went that is not there.</summary>
    private static ImmutableArray<CarriedItem>.Builder? Carried(ImmutableArray<CarriedItem> home, ImmutableArray<CarriedItem> before, ImmutableArray<CarriedItem> after)
    {
        var carried = home.ToBuilder();
        foreach (var key in before.Concat(after).Select(item => item.Key).Distinct(StringComparer.Ordinal))
        {
            var change = Count(after, key) - Count(before, key);
            if (Count(home, key) + change < 0) return null;
            if (change > 0) Put(carried, key, change);
            while (change < 0)
            {
                // What is in the bag goes before what is worn.
                var item = carried.Where(one => one.Key == key).OrderBy(one => one.Equipped || one.Attuned).First();
                var (index, gone) = (carried.IndexOf(item), Math.Min(item.Count, -change));
                change += gone;
                if (gone == item.Count) carried.RemoveAt(index);
                else carried[index] = item with { Count = item.Count - gone };
            }
        }

        return carried;
    }

    private static void Put(ImmutableArray<CarriedItem>.Builder carried, string key, int count)
    {
        var loose = carried.FirstOrDefault(item => item.Key == key && item is { Equipped: false, Attuned: false });
        if (loose is null) carried.Add(new CarriedItem(key, count));
        else carried[carried.IndexOf(loose)] = loose with { Count = loose.Count + count };
    }

    private static int Count(ImmutableArray<CarriedItem> carried, string key) => carried.Where(item => item.Key == key).Sum(item => item.Count);

    private static CharacterReserves Reserves(StoredSheet stored, TableHero before, TableHero after, CharacterBuild build)
    {
        var began = Grown(before.Reserves, before.Build, stored.Build);
        var played = Grown(after.Reserves, after.Build, build);
        return CanonicalJson.Read<CharacterReserves>(Merged(Node(began), Node(played), Node(stored.Reserves), [], table: true).ToJsonString());
    }

    private static CharacterReserves Grown(CharacterReserves reserves, CharacterBuild from, CharacterBuild to) =>
        Written(from) == Written(to) ? reserves : reserves.Grown(CharacterSheet.Derive(from), CharacterSheet.Derive(to));

    /// <summary>Of each property the one that changed.</summary>
    /// <param name="both">Takes the names of those that both changed in different ways.</param>
    /// <param name="table">Whether the table's stands then; else what is at home.</param>
    private static JsonObject Merged(JsonObject before, JsonObject after, JsonObject home, List<string> both, bool table = false)
    {
        var merged = (JsonObject)home.DeepClone();
        foreach (var name in before.Concat(after).Select(property => property.Key).Distinct(StringComparer.Ordinal))
        {
            // The same choice made twice is one; the same thing given away twice is two.
            var agrees = JsonNode.DeepEquals(home[name], after[name]) && name is not (Coins or Things);
            if (agrees || JsonNode.DeepEquals(before[name], after[name])) continue;
            var conflict = !JsonNode.DeepEquals(home[name], before[name]);
            if (conflict) both.Add(name);
            if (conflict && !table) continue;
            merged.Remove(name);
            if (after[name] is { } value) merged[name] = value.DeepClone();
        }

        return merged;
    }

    private static string Written<T>(T value) => CanonicalJson.Write(value);

    private static JsonObject Node<T>(T value) => JsonNode.Parse(CanonicalJson.Write(value))!.AsObject();
}
