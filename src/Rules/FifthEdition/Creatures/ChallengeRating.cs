using System.Globalization;
using System.Text.Json.Serialization;

namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>A challenge rating, kept in eighths so that 1/8, 1/4 and 1/2 stay what they are.</summary>
/// <param name="Eighths">0 to 240: eight times the rating.</param>
[JsonConverter(typeof(ChallengeRatingConverter))]
public readonly record struct ChallengeRating(int Eighths) : IComparable<ChallengeRating>
{
    /// <summary>+2 up to rating 4, and 1 more for every four ratings (SRD 5.2, "Proficiency Bonus by Challenge Rating").</summary>
    public int ProficiencyBonus => 2 + Math.Max(0, ((Eighths + 7) / 8 - 1) / 4);

    /// <summary>A whole rating.</summary>
    /// <param name="rating">0 to 30.</param>
    public static ChallengeRating Of(int rating) => new(rating * 8);

    /// <summary>Whether the left is the lesser challenge.</summary>
    public static bool operator <(ChallengeRating left, ChallengeRating right) => left.Eighths < right.Eighths;

    /// <summary>Whether the left is the greater challenge.</summary>
    public static bool operator >(ChallengeRating left, ChallengeRating right) => left.Eighths > right.Eighths;

    /// <summary>Whether the left is not the greater challenge.</summary>
    public static bool operator <=(ChallengeRating left, ChallengeRating right) => left.Eighths <= right.Eighths;

    /// <summary>Whether the left is not the lesser challenge.</summary>
    public static bool operator >=(ChallengeRating left, ChallengeRating right) => left.Eighths >= right.Eighths;

    /// <summary>Reads <c>1/8</c>, <c>1/4</c>, <c>1/2</c> or a whole number from 0 to 30.</summary>
    /// <returns>Null for anything else.</returns>
    public static ChallengeRating? TryParse(string? text) => text switch
    {
        "1/8" => new ChallengeRating(1),
        "1/4" => new ChallengeRating(2),
        "1/2" => new ChallengeRating(4),
        _ => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var rating) && rating <= 30 ? Of(rating) : null,
    };

    /// <inheritdoc/>
    public int CompareTo(ChallengeRating other) => Eighths.CompareTo(other.Eighths);

    /// <summary>As the stat block prints it, for instance <c>1/4</c>.</summary>
    public override string ToString() => Eighths % 8 == 0
        ? (Eighths / 8).ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"1/{8 / Eighths}");
}
