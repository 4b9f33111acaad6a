using System.Globalization;
using Guildhall.Core.Ids;
using Guildhall.Host.Settings;
using Guildhall.Store;

namespace Guildhall.Host.Tools;

/// <summary>Lists everybody of a name, also while a server runs: names are not unique, ids are.</summary>
internal static class MemberFindVerb
{
    public static async Task<ExitCode> RunAsync(HostSettings settings, string name, CancellationToken cancellation)
    {
        await using var hall = await ToolServices.OpenAsync(settings, StoreAccess.Beside);
        var found = await hall.GetRequiredService<IUsers>().NamedAsync(name, cancellation);
        if (found.Count == 0)
        {
            await Console.Error.WriteLineAsync($"Nobody is called '{name}'.");
            return ExitCode.NotWell;
        }

        await Columns.WriteAsync(Console.Out, [["id", "known since (UTC)"], .. found.Select(row => new[] { row.User.ToString(), Day(row.KnownSince) })]);
        return ExitCode.Ok;
    }

    private static string Day(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
