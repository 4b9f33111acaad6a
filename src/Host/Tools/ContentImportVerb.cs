using Guildhall.Host.Tools.Importing;
using Guildhall.Rules.FifthEdition.Content;

namespace Guildhall.Host.Tools;

/// <summary>Reads the fixtures of SRD 5.2 and writes our own content files: figures and keys, no sentence.</summary>
internal static class ContentImportVerb
{
    public static async Task<ExitCode> RunAsync(string from, string to)
    {
        var fixtures = new Fixtures(from);
        var overrides = ContentOverrides.Load();
        var tally = new ImportTally();
        SortedDictionary<string, string> names = new(StringComparer.Ordinal);
        var creatures = new CreatureImport(fixtures, overrides, tally, names).Read().ToList();
        var spells = new SpellImport(fixtures, overrides, tally, names).Read().ToList();
        var items = new ItemImport(fixtures).Read().ToList();
        foreach (var (key, name) in Compendium.Spirits.All.SelectMany(spirit => spirit.Names)) names[key] = name;
        names["trait.life-bond"] = "Life Bond";
        tally.Unused.AddRange(overrides.Unused);
        Directory.CreateDirectory(to);
        await ContentFile.WriteListAsync(Path.Combine(to, "creatures.json"), "creatures", creatures);
        await ContentFile.WriteListAsync(Path.Combine(to, "spells.json"), "spells", spells);
        await ContentFile.WriteListAsync(Path.Combine(to, "items.json"), "items", items);
        await ContentFile.WriteNamesAsync(Path.Combine(to, "names.en.json"), names);
        await tally.WriteAsync(Console.Out);
        await Console.Out.WriteLineAsync($"{creatures.Count} creatures, {spells.Count} spells and {items.Count} items written to {to}.");
        return tally.Unread.Count + tally.Unused.Count == 0 ? ExitCode.Ok : ExitCode.NotWell;
    }
}
