using Guildhall.Tests.Scenarios.Party;
using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Chaos;

/// <summary>What became of everything that was acknowledged in a delve.</summary>
/// <param name="Lost">Acknowledged, but no longer known, or known as something else.</param>
/// <param name="Doubled">Done more often than acknowledged.</param>
/// <param name="Diverged">What the replay of the session's log says that differs from the live session.</param>
internal sealed record Reckoning(IReadOnlyList<string> Lost, IReadOnlyList<string> Doubled, IReadOnlyList<string> Diverged)
{
    public bool IsClean => Lost.Count + Doubled.Count + Diverged.Count == 0;

    /// <summary>Sends every request once more, reads the room's feed and replays the session.</summary>
    public static async Task<Reckoning> OfAsync(RunningHost host, string room, PlayedDelve played)
    {
        var (lost, doubled) = (new List<string>(), new List<string>());
        foreach (var deed in played.Deeds)
        {
            if (await deed.Again() != deed.Answer)
            {
                lost.Add(deed.Answer.Body);
            }
        }

        await CompareWithFeedAsync(room, played, lost, doubled);
        var now = await played.Deeds[0].Player.SessionAsync(room);
        if (now != played.Point)
        {
            doubled.Add($"{played.Point} became {now}");
        }

        return new(lost, doubled, await ReplayAsync(host, played));
    }

    private static async Task CompareWithFeedAsync(string room, PlayedDelve played, List<string> lost, List<string> doubled)
    {
        var acknowledged = played.Deeds.Where(deed => deed.Answer.Reply.IsForAll).CountBy(deed => (deed.Player.UserId, deed.Answer.Body)).ToDictionary();
        var players = acknowledged.Keys.Select(key => key.UserId).ToHashSet(StringComparer.Ordinal);
        var found = (await played.Deeds[0].Player.FeedAsync(room))
            .Where(entry => players.Contains(entry.Actor.UserId))
            .Select(entry => (entry.Actor.UserId, Body: entry.Reply.GetRawText()))
            .ToList();
        var known = found.CountBy(key => key).ToDictionary();
        lost.AddRange(acknowledged.Where(one => known.GetValueOrDefault(one.Key) < one.Value).Select(one => one.Key.Body));

        // The feed of the first player also shows what only they may see.
        var privately = played.Deeds.Where(deed => !deed.Answer.Reply.IsForAll).Select(deed => (deed.Player.UserId, deed.Answer.Body)).ToHashSet();
        doubled.AddRange(known
            .Where(one => acknowledged.GetValueOrDefault(one.Key) < one.Value && !privately.Contains(one.Key))
            .Select(one => one.Key.Body));
    }

    private static async Task<IReadOnlyList<string>> ReplayAsync(RunningHost host, PlayedDelve played)
    {
        var replay = await HostProgram.RunAsync(host.Environment, "session", "replay", played.Point.SessionId);
        return replay.ExitCode == 0 && replay.Output.Contains(played.Point.StateHash, StringComparison.Ordinal)
            ? []
            : [$"{played.Point}: exit code {replay.ExitCode}\n{replay.Output}\n{replay.Errors}"];
    }
}
