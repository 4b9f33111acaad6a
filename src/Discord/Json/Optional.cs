using System.Text.Json.Serialization;

namespace Guildhall.Discord.Json;

/// <summary>
/// A value of a change that may be absent, because Discord tells "leave it" (absent) from "take it away" (null). The default is absent.
/// </summary>
/// <typeparam name="T">What is changed; nullable where it can be taken away.</typeparam>
[JsonConverter(typeof(OptionalConverterFactory))]
public readonly record struct Optional<T>
{
    /// <summary>A value that is there, even where it is null.</summary>
    public Optional(T value)
    {
        Value = value;
        IsPresent = true;
    }

    /// <summary>Whether anything is changed.</summary>
    public bool IsPresent { get; }

    /// <summary>The new value; without meaning where it is absent.</summary>
    public T Value { get; }

    /// <summary>A plain value is a present one, so that initializers read naturally.</summary>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>The value, or another where it is absent.</summary>
    public T Or(T otherwise) => IsPresent ? Value : otherwise;
}
