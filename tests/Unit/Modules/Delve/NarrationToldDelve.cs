using Guildhall.Core.Narration;
using Guildhall.Core.Text;
using Guildhall.GameMaster;
using Guildhall.Modules.Delve.Show;
using Guildhall.Modules.Delve.State;

namespace Guildhall.Tests.Unit.Modules.Delve;

/// <summary>Tells a whole played delve, and keeps the narrator's own sentences apart from the numbers.</summary>
internal sealed class NarrationToldDelve : INarrator
{
    private readonly OfflineNarrator _narrator = new();

    /// <summary>Each with its wording: two that differ in names alone share it.</summary>
    public List<(string Kind, string Text, string Wording)> Sentences { get; } = [];

    public IReadOnlyList<string> Lines { get; private set; } = [];

    public static async Task<NarrationToldDelve> TellAsync(DelvePlayer player, string seed, string locale)
    {
        var told = new NarrationToldDelve();
        var namer = new Namer(StringsOfDelve.Played.In(locale));
        told.Lines = await new Tale(told).TellAsync(DelveState.Initial, player.Events, seed, namer, CancellationToken.None);
        return told;
    }

    public async ValueTask<string> TellAsync(Scene scene, Words words, CancellationToken cancellation)
    {
        var text = await _narrator.TellAsync(scene, words, cancellation);
        Sentences.Add((scene.Kind, text, $"{scene.Kind} {scene.Ordinal % words.Variants($"narration.{scene.Kind}")}"));
        return text;
    }
}
