using System.Collections.Immutable;
using Guildhall.Core.Chance;
using Guildhall.Core.Narration;
using Guildhall.Core.Text;

namespace Guildhall.GameMaster;

/// <summary>
/// Tells scenes without a language model. The sentences under <c>narration.‹kind›</c> are turned through in an order shuffled by the
/// session's seed, so nothing is remembered and none returns before all others of its kind have had their turn.
/// </summary>
public sealed class OfflineNarrator : INarrator
{
    /// <summary>The scene's sentence; empty where the language has none for its kind: the game's numbers then speak alone.</summary>
    public ValueTask<string> TellAsync(Scene scene, Words words, CancellationToken cancellation)
    {
        var key = $"narration.{scene.Kind}";
        if (!words.Has(key))
        {
            return new("");
        }

        var order = Shuffle(words.Variants(key), $"{scene.Seed}/{scene.Kind}");
        var told = words.SayVariant(key, order[scene.Ordinal % order.Length], scene.Facts.AsSpan());
        return new(Capitals.Set(told));
    }

    private static ImmutableArray<int> Shuffle(int count, string seed)
    {
        var cup = DiceCup.FromText(seed);
        var order = Enumerable.Range(0, count).ToArray();
        for (var last = count - 1; last > 0; last--)
        {
            var other = cup.Below(last + 1);
            (order[last], order[other]) = (order[other], order[last]);
        }

        return [.. order];
    }
}
