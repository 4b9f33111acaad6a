using System.Globalization;
using Guildhall.Core.Storage;
using Guildhall.Host.Settings;
using Guildhall.Store;

namespace Guildhall.Host.Tools;

/// <summary>Shows the news that could not be handled, and lets them be tried again, also while a server runs.</summary>
internal static class OutboxVerb
{
    private const int MostShown = 1_000;

    public static async Task<ExitCode> ListAsync(HostSettings settings, CancellationToken cancellation)
    {
        await using var hall = await ToolServices.OpenAsync(settings, StoreAccess.Beside);
        var dead = await hall.GetRequiredService<IOutbox>().DeadLettersAsync(MostShown, cancellation);
        if (dead.Count == 0)
        {
            await Console.Out.WriteLineAsync("There are no dead letters: whatever happened was handled, or is being tried.");
            return ExitCode.Ok;
        }

        await Columns.WriteAsync(
            Console.Out,
            [
                ["id", "attempts", "last fault", "stream", "news"],
                .. dead.Select(letter => new[] { Text(letter.Id), Text(letter.Attempts), letter.Fault, letter.Stream, letter.News }),
            ]);
        return ExitCode.NotWell;
    }

    public static async Task<ExitCode> ReplayAsync(HostSettings settings, long? id, CancellationToken cancellation)
    {
        await using var hall = await ToolServices.OpenAsync(settings, StoreAccess.BesideWriting);
        var outbox = hall.GetRequiredService<IOutbox>();
        var dead = (await outbox.DeadLettersAsync(MostShown, cancellation)).Count(letter => id is null || letter.Id == id);
        if (dead == 0)
        {
            await Console.Error.WriteLineAsync(id is null ? "There are no dead letters." : $"There is no dead letter {Text(id.Value)}; 'outbox list' shows those there are.");
            return ExitCode.NotWell;
        }

        var work = new UnitOfWork();
        outbox.Revive(work, id);
        _ = await hall.GetRequiredService<IStore>().CommitAsync(work, reply: null, cancellation);
        await Console.Out.WriteLineAsync($"{Text(dead)} dead letters are tried again from the beginning by the next relay that looks.");
        return ExitCode.Ok;
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
