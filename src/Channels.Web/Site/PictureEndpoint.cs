using Guildhall.Channels.Web.Problems;
using Guildhall.Core.Drawings;
using Guildhall.Core.Results;
using Guildhall.Core.Storage;
using Microsoft.AspNetCore.Http;

namespace Guildhall.Channels.Web.Site;

/// <summary>Pictures under the hash of what they show: they never change, and nobody can guess one.</summary>
internal sealed class PictureEndpoint(IPictures pictures, IPictureRenderer renderer, ProblemWriter problems)
{
    public async Task ShowAsync(HttpContext context, string id)
    {
        var tag = $"\"{id}\"";
        if (await pictures.FindAsync(id, context.RequestAborted) is not { } drawing)
        {
            await problems.WriteAsync(context, StatusCodes.Status404NotFound, Refusal.Of("picture.none"));
            return;
        }

        var response = context.Response;
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        response.Headers.ETag = tag;
        if (context.Request.Headers.IfNoneMatch.ToString() is { Length: > 0 } known && (known == "*" || known.Contains(tag, StringComparison.Ordinal)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var png = renderer.Render(drawing);
        response.ContentType = "image/png";
        response.ContentLength = png.Length;
        await response.Body.WriteAsync(png, context.RequestAborted);
    }
}
