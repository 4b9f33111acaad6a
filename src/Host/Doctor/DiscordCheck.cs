using Guildhall.Channels.Discord.Connecting;
using Guildhall.Discord.Entities.Applications;
using Guildhall.Discord.Rest;
using Guildhall.Discord.Rest.Errors;
using Guildhall.Host.Settings;

namespace Guildhall.Host.Doctor;

/// <summary>Asks Discord who the token belongs to, and what it may read.</summary>
internal sealed class DiscordCheck : ICheck
{
    private const ApplicationFlags ContentFlags = ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited;

    public string Name => "discord";

    public async Task<Finding> LookAsync(HostSettings settings, CancellationToken cancellation)
    {
        if (settings.Discord.Token is not { } token)
            return Finding.Warn("No token is set (Discord__Token): the bot is off, the browser and the terminal work.");
        using var rest = new DiscordRest(
            token, new() { ApiBaseUrl = settings.Discord.ApiBaseUrl, MaxRetries = 0, MaxRateLimitWait = TimeSpan.Zero }, new(TimeProvider.System, () => 0));
        try
        {
            return Judge(await rest.Application.GetAsync(cancellation), settings);
        }
        catch (UnauthorizedException)
        {
            return Finding.Fail("The token (Discord__Token) was refused. Take a new one under Bot in the developer portal.");
        }
        catch (DiscordException fault)
        {
            return Finding.Warn($"{settings.Discord.ApiBaseUrl} did not answer as expected: {fault.Message}");
        }
    }

    private static Finding Judge(Application application, HostSettings settings)
    {
        var text = $"{application.Name} ({application.Id}). Add it to a guild: {InviteLink.Of(application.Id)}";
        var isContentGranted = (application.Flags & ContentFlags) != ApplicationFlags.None;
        if (settings.Discord.MessageContent && !isContentGranted)
            return Finding.Warn($"{text} The message content intent is not granted: switch it on under Bot in the developer portal, or leave Discord__MessageContent out.");
        return settings.Discord.PublicKey is { } key && application.VerifyKey is { } own && !string.Equals(key, own, StringComparison.OrdinalIgnoreCase)
            ? Finding.Fail($"{text} Discord__PublicKey is not this application's: it is {own}.")
            : Finding.Ok(text);
    }
}
