using System.Net;
using Guildhall.Core.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace Guildhall.Channels.Web.Site;

/// <summary>The browser client: files beside the program, and one page for every address within the client.</summary>
internal static class WebClient
{
    private const string Page = "index.html";

    public static void UseWebClient(this WebApplication app, WebOptions options)
    {
        var isBuilt = File.Exists(Path.Combine(options.ClientDirectory, Page));
        if (!isBuilt)
        {
            app.MapPages(ExplainAsync);
            return;
        }

        var files = new PhysicalFileProvider(options.ClientDirectory);
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = files,
            ContentTypeProvider = ContentTypes(),
            OnPrepareResponse = SetCaching,
        });

        var page = files.GetFileInfo(Page);
        app.MapPages(context => SendPageAsync(context, page));
    }

    private static void MapPages(this WebApplication app, RequestDelegate page)
    {
        string[] methods = [HttpMethods.Get, HttpMethods.Head];
        app.MapMethods("/", methods, page).ExcludeFromDescription();
        app.MapMethods("/r/{room}", methods, page).ExcludeFromDescription();
        app.MapMethods("/r/{room}/replay", methods, page).ExcludeFromDescription();
    }

    private static FileExtensionContentTypeProvider ContentTypes()
    {
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".md"] = "text/markdown; charset=utf-8";
        types.Mappings[".txt"] = "text/plain; charset=utf-8";
        return types;
    }

    // Names below assets/ carry a hash of their content.
    private static void SetCaching(StaticFileResponseContext prepared) =>
        prepared.Context.Response.Headers.CacheControl = prepared.Context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal)
            ? "public, max-age=31536000, immutable"
            : "no-cache";

    private static Task SendPageAsync(HttpContext context, IFileInfo page)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        return context.Response.SendFileAsync(page, context.RequestAborted);
    }

    private static Task ExplainAsync(HttpContext context)
    {
        var words = Caller.WordsOf(context, (StringCatalog)context.RequestServices.GetService(typeof(StringCatalog))!);
        string Say(string key) => WebUtility.HtmlEncode(words.Say(key));
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsync(
            $$"""
            <!doctype html>
            <html lang="{{words.Locale}}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Guildhall</title>
            <style>body { font: 1.1rem/1.6 system-ui, sans-serif; margin: 10vh auto; max-width: 42rem; padding: 0 1rem; color-scheme: light dark }</style></head>
            <body><h1>{{Say("client.missing-title")}}</h1>
            <p>{{Say("client.missing-what")}}</p>
            <p>{{Say("client.missing-how")}}</p>
            <pre>dotnet build src/Host</pre>
            <p>{{Say("client.missing-meanwhile")}} <a href="{{WebRoutes.OpenApi}}">{{WebRoutes.OpenApi}}</a></p></body>
            </html>
            """,
            context.RequestAborted);
    }
}
