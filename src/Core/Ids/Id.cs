using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Guildhall.Core.Ids;

/// <summary>A 128-bit identifier that belongs to one kind of thing, so that a hero's id cannot be passed for a user's.</summary>
/// <typeparam name="TOwner">What is identified; never instantiated through the id.</typeparam>
/// <param name="Value">The bits. Written as 32 lower-case hexadecimal digits.</param>
[JsonConverter(typeof(IdJsonConverterFactory))]
public readonly record struct Id<TOwner>(Guid Value) : IComparable<Id<TOwner>>
{
    /// <summary>Reads the 32 hexadecimal digits that <see cref="ToString"/> writes; any other text gives false.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Id<TOwner> id)
    {
        var read = Guid.TryParseExact(text, "N", out var value);
        id = new(value);
        return read;
    }

    /// <summary>Reads the 32 hexadecimal digits that <see cref="ToString"/> writes.</summary>
    /// <exception cref="FormatException">The text is anything else.</exception>
    public static Id<TOwner> Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is no {typeof(TOwner).Name} id: 32 hexadecimal digits are expected.");

    /// <inheritdoc/>
    public int CompareTo(Id<TOwner> other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Value.ToString("N");
}
