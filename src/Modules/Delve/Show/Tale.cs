using Guildhall.Core.Narration;
using Guildhall.Modules.Delve.State;

namespace Guildhall.Modules.Delve.Show;

/// <summary>What happened, in sentences: the narrator's words first, then the numbers as the rules have them.</summary>
internal sealed class Tale(INarrator narrator)
{
    /// <summary>A line for each event that is worth one.</summary>
    /// <param name="before">The state before the first event.</param>
    /// <param name="seed">The session's own text.</param>
    public async Task<IReadOnlyList<string>> TellAsync(
        DelveState before, IEnumerable<DelveEvent> events, string seed, Namer namer, CancellationToken cancellation)
    {
        var lines = new List<string>();
        var state = before;
        foreach (var happened in events)
        {
            var after = DelveFold.Apply(state, happened);
            var told = Scenes.Of(state, after, happened, namer) is { } scene
                ? await narrator.TellAsync(
                    new Scene(scene.Kind, state.Told.GetValueOrDefault(DelveFold.KindOf(happened)), seed, scene.Facts), namer.Words, cancellation)
                : null;
            var sum = Sums.Of(after, happened, namer);
            var line = string.Join(' ', new[] { told, sum }.Where(part => !string.IsNullOrEmpty(part)));
            if (line.Length > 0)
            {
                lines.Add(line);
            }

            state = after;
        }

        return lines;
    }
}
