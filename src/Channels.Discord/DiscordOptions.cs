using Guildhall.Discord.Gateway;

namespace Guildhall.Channels.Discord;

/// <summary>How the platform is on Discord. Everything but the token has a default.</summary>
public sealed class DiscordOptions
{
    /// <summary>The bot's token; null leaves Discord out. <c>Discord:Token</c>. A secret: never shown.</summary>
    public string? Token { get; set; }

    /// <summary>Where Discord is; the version is appended. <c>Discord:ApiBaseUrl</c>; default https://discord.com/api.</summary>
    public Uri ApiBaseUrl { get; set; } = new("https://discord.com/api");

    /// <summary>How many connections share the guilds; 0 (the default) for as many as Discord advises. <c>Discord:Shards</c>, 0 to 1,000.</summary>
    public int Shards { get; set; }

    /// <summary>
    /// Which of the connections this process has, where several share them: the first and the last, counted from 0. <c>Discord:ShardRange</c>, like
    /// <c>0-3</c>, within what <c>Discord:Shards</c> says; null (the default) for all.
    /// </summary>
    public ShardRange? ShardRange { get; set; }

    /// <summary>
    /// The application's public key, 64 hexadecimal digits: takes interactions over HTTP too, at /discord/interactions. <c>Discord:PublicKey</c>; null
    /// (the default) takes them over the gateway alone.
    /// </summary>
    public string? PublicKey { get; set; }

    /// <summary>
    /// Whether messages are read, so that commands can be typed behind a prefix. Needs the privileged message content intent. <c>Discord:MessageContent</c>;
    /// default no.
    /// </summary>
    public bool MessageContent { get; set; }

    /// <summary>What stands before a typed command. <c>Discord:Prefix</c>, 1 to 5 characters; default "!".</summary>
    public string Prefix { get; set; } = "!";

    /// <summary>Refuses what is out of range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Names the key, the range and the given value; never the token.</exception>
    public void Validate()
    {
        Require(Shards is >= 0 and <= 1_000, "Discord:Shards must be 0 to 1000 (0 takes as many as Discord advises)", Shards);
        Require(ShardRange is null || Shards > 0, "Discord:ShardRange needs Discord:Shards, the same number in every process", ShardRange);
        Require(
            ShardRange is not { } range || (range.First >= 0 && range.First <= range.Last && range.Last < Shards),
            $"Discord:ShardRange must be within 0-{Shards - 1}, as Discord:Shards is {Shards}",
            ShardRange);
        Require(Prefix.Length is >= 1 and <= 5 && !Prefix.Any(char.IsWhiteSpace), "Discord:Prefix must be 1 to 5 characters without blanks", Prefix);
        Require(ApiBaseUrl.IsAbsoluteUri && ApiBaseUrl.Scheme is "http" or "https", "Discord:ApiBaseUrl must be an absolute http or https address", ApiBaseUrl);
        Require(PublicKey is null || (PublicKey.Length == 64 && PublicKey.All(char.IsAsciiHexDigit)), "Discord:PublicKey must be the 64 hexadecimal digits that Discord shows beside the application", PublicKey);
        Require(Token is null || !Token.Any(sign => char.IsWhiteSpace(sign) || char.IsControl(sign)), "Discord:Token must be one word", "hidden");
    }

    private static void Require(bool holds, string what, object? given)
    {
        if (!holds)
            throw new ArgumentOutOfRangeException(paramName: null, $"{what}, and was '{given}'.");
    }
}
