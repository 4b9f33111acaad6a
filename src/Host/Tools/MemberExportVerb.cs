using System.Text.Encodings.Web;
using System.Text.Json;
using Guildhall.Core.Privacy;
using Guildhall.Host.Settings;
using Guildhall.Store;

namespace Guildhall.Host.Tools;

/// <summary>Writes a person's data, also while a server runs.</summary>
internal static class MemberExportVerb
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task<ExitCode> RunAsync(HostSettings settings, string member, CancellationToken cancellation)
    {
        var id = MemberId.Parse(member);
        await using var hall = await ToolServices.OpenAsync(settings, StoreAccess.Beside);
        var file = await hall.GetRequiredService<PersonalFile>().ExportAsync(id, cancellation);
        if (file.Count == 0)
        {
            await Console.Error.WriteLineAsync($"Nothing is held of {id}.");
            return ExitCode.NotWell;
        }

        await Console.Out.WriteLineAsync(file.ToJsonString(Readable));
        return ExitCode.Ok;
    }
}
