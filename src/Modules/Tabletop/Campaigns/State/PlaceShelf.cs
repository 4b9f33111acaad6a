using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Guildhall.Rules.Dungeons.Drawn;
using Guildhall.Rules.Dungeons.Places;

namespace Guildhall.Modules.Tabletop.Campaigns.State;

/// <summary>Places by the text that a campaign's log holds, each read once.</summary>
internal static class PlaceShelf
{
    private const int Most = 64;
    private static readonly ConditionalWeakTable<string, Place> _byText = [];
    private static readonly ConcurrentDictionary<string, Place> _byContent = new(StringComparer.Ordinal);

    public static Place Of(string text) => _byText.GetValue(text, known =>
    {
        if (_byContent.TryGetValue(known, out var place)) return place;
        if (!PlaceText.TryParse(known, out place, out var error)) throw new InvalidOperationException($"A stored place is none: line {error.Line}, {error.Fault}.");
        if (_byContent.Count >= Most) _byContent.Clear();
        return _byContent.GetOrAdd(known, place);
    });
}
