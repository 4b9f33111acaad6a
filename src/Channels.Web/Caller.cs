using Guildhall.Core.Commands;
using Guildhall.Core.Ids;
using Guildhall.Core.Text;
using Microsoft.AspNetCore.Http;

namespace Guildhall.Channels.Web;

/// <summary>Who calls, as their token tells.</summary>
/// <param name="User">Who it is.</param>
/// <param name="Name">How they are shown.</param>
/// <param name="Locale">The language they signed in with; null where they named none.</param>
internal sealed record Caller(Id<User> User, string Name, string? Locale)
{
    /// <summary>The caller of an endpoint that only lets people in who are known.</summary>
    public static Caller Of(HttpContext context) =>
        context.Features.Get<Caller>() ?? throw new InvalidOperationException("The endpoint lets strangers in.");

    /// <summary>The language that a call asks for, else the one its caller signed in with, else null.</summary>
    public static string? LocaleOf(HttpContext context, StringCatalog strings) =>
        AcceptLanguage.Best(context.Request, strings) ?? context.Features.Get<Caller>()?.Locale;

    /// <summary>The words of that language.</summary>
    public static Words WordsOf(HttpContext context, StringCatalog strings) => strings.In(LocaleOf(context, strings));

    /// <summary>The caller as the pipeline knows people.</summary>
    public Actor ToActor(Rights rights, string? locale) => new(User, Name, rights, locale);
}
