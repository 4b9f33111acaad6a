using Guildhall.Core.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Guildhall.Channels.Web;

/// <summary>Reads the header in which a browser says what its user reads.</summary>
internal static class AcceptLanguage
{
    private const int LongestHeader = 200;

    /// <summary>The best language there is, or null where none of those wished for is known.</summary>
    public static string? Best(HttpRequest request, StringCatalog strings)
    {
        var wished = request.Headers.AcceptLanguage;
        if (wished.Count != 1 || wished[0] is not { Length: > 0 and <= LongestHeader } header)
        {
            return null;
        }

        if (!header.AsSpan().ContainsAny(',', ';'))
        {
            return strings.Match(header);
        }

        return StringWithQualityHeaderValue.TryParseList([header], out var parsed)
            ? parsed.OrderByDescending(one => one.Quality ?? 1).Select(one => strings.Match(one.Value.Value)).FirstOrDefault(locale => locale is not null)
            : null;
    }
}
