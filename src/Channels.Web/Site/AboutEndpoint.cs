using System.Reflection;
using Guildhall.Channels.Web.Json;
using Guildhall.Channels.Web.Wire;
using Microsoft.AspNetCore.Http;

namespace Guildhall.Channels.Web.Site;

/// <summary>What is running here, and whom thanks are owed.</summary>
internal sealed class AboutEndpoint
{
    private readonly About _about = new("Guildhall", Version(), [.. Credits()]);

    public Task ShowAsync(HttpContext context) => Answer.JsonAsync(context, _about, WebJson.Forms.About);

    private static string Version() =>
        (typeof(AboutEndpoint).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0").Split('+')[0];

    // The NOTICE file: sections apart by two blank lines, each under a heading that is underlined.
    private static IEnumerable<string> Credits()
    {
        using var reader = new StreamReader(typeof(AboutEndpoint).Assembly.GetManifestResourceStream("NOTICE")!);
        return reader.ReadToEnd()
            .ReplaceLineEndings("\n")
            .Split("\n\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(section => string.Join('\n', section.Split('\n').Where(line => line.Length == 0 || line.Any(current => current != '-'))));
    }
}
