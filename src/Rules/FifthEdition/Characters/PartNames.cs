namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>String keys of parts of a character's numbers that <see cref="PartKeys"/> does not have.</summary>
internal static class PartNames
{
    public const string Score = "part.score";
    public const string HalfProficiency = "part.half-proficiency";
    public const string Size = "part.size";
    public const string Load = "part.load";
    public const string Exhaustion = PartKeys.Exhaustion;

    public static string Of(string feature) => "feature." + feature;

    public static string OfClass(string key) => "class." + key;
}
