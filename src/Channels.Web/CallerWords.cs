using Guildhall.Core.Settings;
using Guildhall.Core.Text;
using Microsoft.AspNetCore.Http;

namespace Guildhall.Channels.Web;

/// <summary>Finds the language in which somebody reads: their own choice, the call's, the one they signed in with, English. As the pipeline does.</summary>
internal sealed class CallerWords(StringCatalog strings, ISettingStore settings)
{
    public async ValueTask<Words> OfAsync(HttpContext context)
    {
        var chosen = await settings.ReadLocaleAsync(Caller.Of(context).User, context.RequestAborted);
        return strings.In(strings.Match(chosen) ?? Caller.LocaleOf(context, strings));
    }
}
