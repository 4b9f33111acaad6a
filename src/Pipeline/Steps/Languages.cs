using Guildhall.Core.Commands;
using Guildhall.Core.Settings;
using Guildhall.Core.Text;
using Guildhall.Pipeline.Settings;

namespace Guildhall.Pipeline.Steps;

/// <summary>Whose language an answer is in: the actor's own choice, their channel's, their guild's, English.</summary>
internal sealed class Languages(StringCatalog strings, ISettingStore settings)
{
    /// <summary>What can be said without asking the store.</summary>
    public Words OfChannel(Actor actor) => strings.In(actor.Locale);

    public async ValueTask<Words> OfAsync(Request request, CancellationToken cancellation)
    {
        var chosen = request.Channel == ChannelKind.Schedule ? null : await settings.ReadLocaleAsync(request.Actor.User, cancellation);
        var locale = strings.Match(chosen) ?? strings.Match(request.Actor.Locale);
        return strings.In(locale ?? (await settings.ReadAsync(request.Guild, cancellation)).GetValueOrDefault(SettingsCatalog.LocaleKey));
    }
}
