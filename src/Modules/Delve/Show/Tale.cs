using Guildhall.Core.Narration;
using Guildhall.Modules.Delve.State;

namespace Guildhall.Modules.Delve.Show;

/// <summary>What happened, in sentences: the narrator's words first, then the numbers as the rules have them.</summary>
internal sealed class Tale(INarrator narrator)
{
    private const int LongestLine = 240;

    /// <summary>A line for each event that is worth one.</summary>
    /// <param name="before">The state before the first event.</param>
    /// <param name="seed">The session's own text.</param>
    public async Task<IReadOnlyList<string>> TellAsync(
        DelveState before, IReadOnlyList<DelveEvent> events, string seed, Namer namer, CancellationToken cancellation)
    {
        var lines = new List<string>();
        var state = before;
        for (var number = 0; number < events.Count; number++)
        {
            var happened = events[number];
            var after = DelveFold.Apply(state, happened);
            var told = !IsBelied(events, number) && Scenes.Of(state, after, happened, namer) is { } scene
                ? await narrator.TellAsync(
                    new Scene(scene.Kind, state.Told.GetValueOrDefault(DelveFold.KindOf(happened)), seed, scene.Facts), namer.Words, cancellation)
                : null;
            var sum = Sums.Of(after, happened, namer);
            if (!string.IsNullOrEmpty(told))
            {
                lines.Add(sum is null ? told : $"{told} {sum}");
            }
            else if (sum is not null)
            {
                Append(lines, sum);
            }

            state = after;
        }

        return lines;
    }

    // "Nothing but cobwebs" is no line to stand above the coins of the same search.
    private static bool IsBelied(IReadOnlyList<DelveEvent> events, int number) =>
        events[number] is DelveEvent.LootTaken { IsEmpty: true }
        && events.Take(number).Reverse().TakeWhile(IsOfTheSearch).Concat(events.Skip(number + 1).TakeWhile(IsOfTheSearch)).Any(IsAFind);

    private static bool IsOfTheSearch(DelveEvent other) => other is not (DelveEvent.RoomSearched or DelveEvent.RoomEntered or DelveEvent.FightBegan or DelveEvent.FightEnded);

    private static bool IsAFind(DelveEvent other) => other is DelveEvent.LootTaken { IsEmpty: false };

    /// <summary>Numbers belong to the sentence before them, as long as that stays a line one can read.</summary>
    private static void Append(List<string> lines, string sum)
    {
        if (lines.Count > 0 && lines[^1].Length + sum.Length < LongestLine)
        {
            lines[^1] = $"{lines[^1]} {sum}";
        }
        else
        {
            lines.Add(sum);
        }
    }
}
