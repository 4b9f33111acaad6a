using System.Globalization;
using System.Text.Json.Serialization;
using Guildhall.Discord.Json;

namespace Guildhall.Discord.Entities.Commands;

/// <summary>What was given for an option or an input: text (ids too), a whole number, a number, yes or no, or nothing.</summary>
[JsonConverter(typeof(OptionValueConverter))]
public readonly record struct OptionValue
{
    private readonly double _number;
    private readonly long _bits;

    private OptionValue(OptionValueKind kind, string? text, long bits, double number)
    {
        Kind = kind;
        Text = text;
        _bits = bits;
        _number = number;
    }

    /// <summary>Which of them it is.</summary>
    public OptionValueKind Kind { get; }

    /// <summary>The text; null where it is anything else. See <see cref="ToString" /> for what was typed, whatever it is.</summary>
    public string? Text { get; }

    /// <summary>Whether nothing was given.</summary>
    public bool IsEmpty => Kind == OptionValueKind.None;

    /// <summary>Text.</summary>
    public static OptionValue Of(string text) => new(OptionValueKind.Text, text, 0, 0);

    /// <summary>A whole number.</summary>
    /// <param name="number">Between -2^53 and 2^53 where it goes to Discord.</param>
    public static OptionValue Of(long number) => new(OptionValueKind.Integer, null, number, 0);

    /// <summary>A number.</summary>
    /// <param name="number">Between -2^53 and 2^53 where it goes to Discord; finite.</param>
    public static OptionValue Of(double number) => new(OptionValueKind.Number, null, 0, number);

    /// <summary>Yes or no.</summary>
    public static OptionValue Of(bool yes) => new(OptionValueKind.Boolean, null, yes ? 1 : 0, 0);

    /// <summary>The whole number; 0 where it is none.</summary>
    public long AsInteger() => Kind switch
    {
        OptionValueKind.Integer or OptionValueKind.Boolean => _bits,
        OptionValueKind.Number => (long)_number,
        OptionValueKind.None or OptionValueKind.Text => 0,
    };

    /// <summary>The number; 0 where it is none.</summary>
    public double AsNumber() => Kind == OptionValueKind.Number ? _number : AsInteger();

    /// <summary>Whether it is yes.</summary>
    public bool AsBoolean() => Kind == OptionValueKind.Boolean && _bits == 1;

    /// <summary>The id that the text is; empty where it is none.</summary>
    /// <typeparam name="T">Whose id it is.</typeparam>
    public Snowflake<T> AsId<T>() => Snowflake<T>.TryParse(Text, out var id) ? id : default;

    /// <summary>As it would be typed.</summary>
    public override string ToString() => Kind switch
    {
        OptionValueKind.None => "",
        OptionValueKind.Text => Text!,
        OptionValueKind.Integer => _bits.ToString(CultureInfo.InvariantCulture),
        OptionValueKind.Number => _number.ToString(CultureInfo.InvariantCulture),
        OptionValueKind.Boolean => _bits == 1 ? "true" : "false",
    };
}
