using System.Text.Encodings.Web;
using System.Text.Json;

namespace Guildhall.Channels.Web.Json;

/// <summary>How everything is written that crosses the wire.</summary>
internal static class WebJson
{
    /// <summary>The forms, with umlauts as they are: nothing of this is ever put into HTML.</summary>
    public static WebJsonContext Forms { get; } =
        new(new JsonSerializerOptions(WebJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
