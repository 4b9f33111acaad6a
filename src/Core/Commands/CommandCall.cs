using System.Collections.Immutable;

namespace Guildhall.Core.Commands;

/// <summary>A command with its raw options, as a button carries it and a request sends it.</summary>
/// <param name="Path">For instance <c>delve move</c>.</param>
/// <param name="Options">Names and raw values, ordered by name.</param>
public sealed record CommandCall(string Path, ImmutableSortedDictionary<string, string> Options)
{
    /// <summary>No options at all.</summary>
    public static ImmutableSortedDictionary<string, string> NoOptions { get; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>A call written in place: <c>CommandCall.To("delve move", ("direction", "north"))</c>.</summary>
    public static CommandCall To(string path, params ReadOnlySpan<(string Name, string Value)> options)
    {
        var named = NoOptions;
        foreach (var (name, value) in options)
        {
            named = named.SetItem(name, value);
        }

        return new(path, named);
    }

    /// <summary>As a player would type it: <c>delve move direction:north</c>.</summary>
    public override string ToString() => Options.IsEmpty ? Path : $"{Path} {string.Join(' ', Options.Select(option => $"{option.Key}:{option.Value}"))}";
}
