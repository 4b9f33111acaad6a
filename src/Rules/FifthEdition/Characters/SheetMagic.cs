using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Characters.Content;
using Guildhall.Rules.FifthEdition.Content;

namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>Spells, slots and what pays for them.</summary>
internal sealed class SheetMagic(SheetNumbers numbers)
{
    private const int SaveBase = 8;
    private const string OnceADay = "once";
    private const string OnceARest = "once-rest";
    private readonly BuildWalk _walk = numbers.Walk;

    /// <summary>The caster level behind the slots: whole levels of full casters, half of the others rounded up (SRD 5.2, "Multiclassing").</summary>
    public Explained CasterLevel()
    {
        var parts = new List<Part>();
        foreach (var @class in Casters())
        {
            var level = _walk.LevelIn(@class.Key);
            if (@class.Casting!.Pace == CasterPace.Full) parts.Add(new Part(PartNames.OfClass(@class.Key), level));
            if (@class.Casting.Pace == CasterPace.Half) parts.Add(new Part(PartNames.OfClass(@class.Key), (level + 1) / 2));
        }

        return parts.Count == 0 ? Explained.Of(new Part(PartKeys.Formula, 0)) : Explained.Of([.. parts]);
    }

    public ImmutableArray<CharacterCasting> Castings()
    {
        var castings = ImmutableArray.CreateBuilder<CharacterCasting>();
        foreach (var @class in Casters()) castings.Add(Of(@class.Key, @class.Casting!.Ability));
        foreach (var (source, ability) in _walk.Casting) castings.Add(Of(source, ability));
        return castings.DrainToImmutable();
    }

    public CharacterCasting Of(string source, Ability ability)
    {
        var attack = Explained.Of(new(RuleKeys.Of(ability), numbers.Modifier(ability)), new(PartKeys.Proficiency, numbers.Proficiency));
        return new CharacterCasting(source, ability, attack, new Explained([new Part(PartKeys.Formula, SaveBase), .. attack.Parts]));
    }

    public ImmutableArray<CharacterSpell> Spells()
    {
        var spells = new List<CharacterSpell>();
        foreach (var learned in _walk.Learned)
        {
            if (learned.How.Book) continue;
            Add(learned.Key, learned.How.As ?? learned.From.Source, spell => spell with
            {
                Always = true,
                FreeUses = IsOnce(learned.How) ? FreeKey(learned.Key) : learned.How.Free,
                AtWill = learned.How.AtWill || spell.Level == 0,
                WithSlots = spell.Level > 0 && !learned.How.NoSlots,
            });
        }

        foreach (var @class in Casters())
        {
            var own = _walk.Build.SpellsOf(@class.Key);
            foreach (var key in own.Cantrips) Add(key, @class.Key, spell => spell with { AtWill = true, WithSlots = false });
            foreach (var key in own.Prepared) Add(key, @class.Key, spell => spell);
            foreach (var key in own.Book)
            {
                if (Compendium.Spells.TryFind(key, out var stats) && stats.Ritual) Add(key, @class.Key, spell => spell with { RitualOnly = true, WithSlots = false });
            }
        }

        return [.. spells.OrderBy(spell => spell.Level).ThenBy(spell => spell.Key, StringComparer.Ordinal)];

        void Add(string key, string source, Func<CharacterSpell, CharacterSpell> how)
        {
            if (!Compendium.Spells.TryFind(key, out var stats)) return;
            var spell = how(new CharacterSpell(key, stats.Level, source));
            var known = spells.FindIndex(other => other.Key == key && (other.Source == source || spell.RitualOnly));
            if (known < 0) spells.Add(spell);
            else if (!spell.RitualOnly) spells[known] = Both(spells[known], spell);
        }
    }

    /// <summary>Uses and points of features, and one for each spell that is cast once for free.</summary>
    public ImmutableArray<CharacterResource> Resources()
    {
        var resources = new SortedDictionary<string, CharacterResource>(StringComparer.Ordinal);
        foreach (var grant in _walk.Grants)
        {
            foreach (var resource in grant.Feature.Resources)
            {
                var uses = numbers.Amount(resource.Uses, grant);
                if (uses.Value <= 0) continue;
                var all = resource.AllFrom > 0 && _walk.LevelOf(grant) >= resource.AllFrom;
                var die = resource.Die is { } faces ? numbers.Amount(faces, grant).Value : 0;
                var own = new CharacterResource(resource.Key, uses, all ? RestRecovery.All : resource.ShortRest, die);
                if (!resources.TryGetValue(resource.Key, out var known)) resources[resource.Key] = own;
                else if (resource.Adds) resources[resource.Key] = known with { Maximum = new Explained([.. known.Maximum.Parts, .. uses.Parts]) };
                else if (known.Maximum.Value < uses.Value) resources[resource.Key] = own;
            }
        }

        foreach (var learned in _walk.Learned)
        {
            if (!IsOnce(learned.How)) continue;
            var key = FreeKey(learned.Key);
            resources[key] = new CharacterResource(key, Explained.Of(new Part(PartNames.Of(learned.From.Feature.Key), 1)), learned.How.Free == OnceARest ? RestRecovery.All : RestRecovery.None);
        }

        return [.. resources.Values];
    }

    private static bool IsOnce(FeatureSpell how) => how.Free is OnceADay or OnceARest;

    private static string FreeKey(string spell) => "free." + spell;

    private static CharacterSpell Both(CharacterSpell first, CharacterSpell second) => first with
    {
        Always = first.Always || second.Always,
        FreeUses = first.FreeUses ?? second.FreeUses,
        AtWill = first.AtWill || second.AtWill,
        WithSlots = first.WithSlots || second.WithSlots,
    };

    private IEnumerable<ClassContent> Casters() => _walk.Build.Levels
        .Select(level => level.Class).Distinct(StringComparer.Ordinal)
        .Select(key => _walk.Content.Class(key)).OfType<ClassContent>()
        .Where(content => content.Casting is not null);
}
