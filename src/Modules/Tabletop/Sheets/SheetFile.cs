using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Guildhall.Core.Characters;
using Guildhall.Core.Results;
using Guildhall.Core.Sessions;
using Guildhall.Core.Text;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Characters;

namespace Guildhall.Modules.Tabletop.Sheets;

/// <summary>A sheet as a file that people take along: JSON, with lines that a message about an error can name.</summary>
/// <param name="Format">Always <see cref="Kind"/>.</param>
/// <param name="Version">Always <see cref="Newest"/>.</param>
/// <param name="Name">The character's name.</param>
/// <param name="Experience">Points.</param>
/// <param name="Build">Its choices.</param>
internal sealed record SheetFile(string Format, int Version, string Name, int Experience, CharacterBuild Build)
{
    /// <summary>What the file says it is.</summary>
    public const string Kind = "guildhall-sheet";

    /// <summary>The version written and read.</summary>
    public const int Newest = 1;

    /// <summary>The most characters of a file that is read.</summary>
    public const int Longest = 30_000;

    private const int LongestLine = 150;

    private static readonly JsonSerializerOptions Strict = new(CanonicalJson.Options)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>What is spent; left out, the character is rested.</summary>
    public CharacterReserves? Reserves { get; init; }

    /// <summary>The file of a sheet.</summary>
    public static string Write(StoredSheet sheet)
    {
        var file = new SheetFile(Kind, Newest, sheet.Name, sheet.Experience, sheet.Build) { Reserves = sheet.Reserves };
        return JsonLines.Write(JsonNode.Parse(CanonicalJson.Write(file))!, LongestLine);
    }

    /// <summary>
    /// Reads and checks a file. Refuses <c>sheet.import-long</c>, <c>sheet.import-json</c> with line and column, <c>sheet.import-field</c> with line and field,
    /// <c>sheet.import-rule</c> with line, field and the rule that is broken, and names as <see cref="HeroName"/> does.
    /// </summary>
    /// <param name="words">The language of the rule that is broken.</param>
    public static Result<SheetFile> Read(string text, Words words)
    {
        if (text.Length > Longest)
        {
            return Refusal.Of("sheet.import-long", ("length", text.Length), ("max", Longest));
        }

        if (!Parse(text).TryGet(out var file, out var refusal) || !HeroName.Clean(file.Name).TryGet(out var name, out refusal))
        {
            return refusal;
        }

        return Flaw(file, words) is var (place, flaw)
            ? Refusal.Of("sheet.import-rule", ("line", JsonLines.LineOf(text, place)), ("field", place), ("rule", flaw))
            : file with { Name = name };
    }

    private static Result<SheetFile> Parse(string text)
    {
        try
        {
            using var syntax = JsonDocument.Parse(text, new() { MaxDepth = 64 });
        }
        catch (JsonException broken)
        {
            return Refusal.Of("sheet.import-json", ("line", (broken.LineNumber ?? 0) + 1), ("column", (broken.BytePositionInLine ?? 0) + 1));
        }

        // Nothing that a sheet has may be nothing.
        if (JsonLines.FirstNull(text) is var (line, path))
        {
            return Refusal.Of("sheet.import-field", ("line", line), ("field", path.Length == 0 ? "$" : CleanText.NameOf(path, 80)));
        }

        try
        {
            var file = JsonSerializer.Deserialize<SheetFile>(text, Strict);
            return file is { Format: Kind, Version: Newest }
                ? file
                : Refusal.Of("sheet.import-kind", ("format", Kind), ("version", Newest));
        }
        catch (JsonException broken)
        {
            var field = string.IsNullOrEmpty(broken.Path) ? "$" : CleanText.NameOf(broken.Path, 80);
            return Refusal.Of("sheet.import-field", ("line", (broken.LineNumber ?? 0) + 1), ("field", field.TrimStart('$', '.')));
        }
        catch (ArgumentException)
        {
            // A value that its type refuses, e.g. two entries of one dictionary.
            return Refusal.Of("sheet.import-field", ("line", 1), ("field", "build"));
        }
    }

    /// <summary>The first thing that is not allowed, and where.</summary>
    private static (string Place, string Flaw)? Flaw(SheetFile file, Words words)
    {
        if (file.Experience is < 0 or > SheetEditing.MostExperience) return ("experience", words.Say("sheet.import-range", ("allowed", $"0–{SheetEditing.MostExperience}")));
        if (Bounds(file.Build) is { } bound) return (bound.Place, words.Say("sheet.import-range", ("allowed", bound.Allowed)));
        if (CharacterCheck.Of(file.Build).FirstOrDefault() is { } defect) return (PathOf(defect.Place), words.Say(defect.ToRefusal()));
        if (file.Reserves is null) return null;
        var sheet = CharacterSheet.Derive(file.Build);
        return SheetUpkeep.Beyond(file.Reserves, sheet) is { } field ? ($"reserves.{field}", words.Say("sheet.import-reserves")) : null;
    }

    /// <summary>What no rule looks at, because nothing but a file could get it wrong.</summary>
    private static (string Place, string Allowed)? Bounds(CharacterBuild build)
    {
        if (build.Levels.Length is < 1 or > 20) return ("build.levels", "1–20");
        if (Enum.GetValues<Ability>().Any(ability => build.Scores[ability] is < 1 or > 30)) return ("build.scores", "1–30");
        if (Enum.GetValues<Ability>().Any(ability => build.Increase[ability] is < 0 or > 2)) return ("build.increase", "0–2");
        if (build.Copper is < 0 or > 1_000_000_000) return ("build.copper", "0–1000000000");
        if (build.Equipment.Length > SheetGear.MostThings) return ("build.equipment", $"0–{SheetGear.MostThings}");
        if (build.Equipment.Any(item => item.Count is < 1 or > SheetGear.MostOfOne)) return ("build.equipment", $"1–{SheetGear.MostOfOne}");
        return null;
    }

    /// <summary>Where in the file a place of the rules is, e.g. <c>level.3</c> is <c>build.levels[2]</c>.</summary>
    private static string PathOf(string place)
    {
        var dot = place.IndexOf('.', StringComparison.Ordinal);
        var (kind, rest) = dot < 0 ? (place, "") : (place[..dot], place[(dot + 1)..]);
        return kind == "level" && int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out var level) ? $"build.levels[{level - 1}]" : $"build.{kind}";
    }
}
