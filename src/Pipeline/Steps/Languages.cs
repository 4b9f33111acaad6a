using Guildhall.Core.Commands;
using Guildhall.Core.Settings;
using Guildhall.Core.Text;
using Guildhall.Pipeline.Settings;

namespace Guildhall.Pipeline.Steps;

/// <summary>
/// Which language an answer is in. What the actor alone reads: their own choice, their channel's, their guild's, English. What everybody
/// reads: their guild's, else as for the actor alone.
/// </summary>
internal sealed class Languages(StringCatalog strings, ISettingStore settings)
{
    /// <summary>What can be said without asking the store.</summary>
    public Words OfChannel(Actor actor) => strings.In(actor.Locale);

    public async ValueTask<Words> OfAsync(Request request, CancellationToken cancellation)
    {
        var chosen = request.Channel == ChannelKind.Schedule ? null : await settings.ReadLocaleAsync(request.Actor.User, cancellation);
        var locale = strings.Match(chosen) ?? strings.Match(request.Actor.Locale);
        return strings.In(locale ?? await GuildsAsync(request.Guild, cancellation));
    }

    /// <summary>For what everybody reads.</summary>
    /// <param name="own">For what the actor alone reads.</param>
    public async ValueTask<Words> SharedAsync(string guild, Words own, CancellationToken cancellation) =>
        strings.Match(await GuildsAsync(guild, cancellation)) is { } locale && locale != own.Locale ? strings.In(locale) : own;

    private async ValueTask<string?> GuildsAsync(string guild, CancellationToken cancellation) =>
        (await settings.ReadAsync(guild, cancellation)).GetValueOrDefault(SettingsCatalog.LocaleKey);
}
