using System.Globalization;
using System.Text.RegularExpressions;

namespace Guildhall.Host.Tools.Importing;

/// <summary>Patterns over the document's prose. <c>DMG</c>, <c>SIZE</c> and <c>TURN</c> stand for what recurs.</summary>
internal static class TextPattern
{
    public const string Types = "Acid|Bludgeoning|Cold|Fire|Force|Lightning|Necrotic|Piercing|Poison|Psychic|Radiant|Slashing|Thunder";
    private const string Damage = @"(?<avg>\d+)(?: \((?<dice>\d+d\d+(?: ?[+-] ?\d+)?)\))? (?<type>" + Types + ") damage";
    private const string Size = "(?<size>Tiny|Small|Medium|Large|Huge|Gargantuan)";
    private const string Turn = "(?: until the (?<edge>start|end) of (?<whose>~'s|its|the target's) next turn)";

    public static Regex Of(string pattern) => new(
        pattern.Replace("DMG", Damage, StringComparison.Ordinal).Replace("SIZE", Size, StringComparison.Ordinal).Replace("TURN", Turn, StringComparison.Ordinal),
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(5));

    /// <summary>What a group holds; 0 where it is not there.</summary>
    public static int Number(Match match, string group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : 0;

    /// <summary>A text with the creature itself as <c>~</c>, and without the converters' leftovers.</summary>
    public static string Normal(string text, string creature)
    {
        var clean = text.Replace('’', '\'').Replace("–", "-", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).Replace("*", "", StringComparison.Ordinal)
            .Replace("[Area of Effect]|XPHB|Sphere", "", StringComparison.Ordinal).Replace(" [Area of Effect]|XPHB|Cylinder", "", StringComparison.Ordinal)
            .Replace(" [Area of Effect]|XPHB|Cube", "", StringComparison.Ordinal).Replace("Cover|XPHB|Total Cover", "Total Cover", StringComparison.Ordinal)
            .Replace("Hitom", "", StringComparison.Ordinal).Replace("Hitazard", "", StringComparison.Ordinal).Replace("Hit: ", "", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);
        clean = Of("(?<of>Failure|Success)  +").Replace(clean, "${of} ");
        string[] names = [creature, .. creature.Split(' '), "Dragon", "Giant", "Devil", "Horse", "Knight", "Snake", "Hag", "Golem", "Swarm", "Wisp", "Mage", "Naga", "Sphinx", "Spider", "Mephit", "Elemental", "Toad", "Frog"];
        var pattern = string.Join('|', names.Where(name => name is not ("of" or "the" or "Target")).Distinct(StringComparer.Ordinal).OrderByDescending(name => name.Length).Select(Regex.Escape));
        clean = Of($@"\b[Tt]he (?i:{pattern})\b(?![- ](?:Form|form))").Replace(clean, "~");
        clean = Of($@"~ (?i:{pattern})\b(?!\.)").Replace(clean, "~");
        return Of(" {2,}").Replace(clean, " ").Trim();
    }
}
