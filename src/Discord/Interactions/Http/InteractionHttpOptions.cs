namespace Guildhall.Discord.Interactions.Http;

/// <summary>How the interactions address behaves. <see cref="Validate" /> names what is out of range.</summary>
public sealed record InteractionHttpOptions
{
    /// <summary>The application's public key: 64 hexadecimal digits. No default.</summary>
    public required string PublicKey { get; init; }

    /// <summary>The largest body, in bytes. 16 KiB to 16 MiB; default 1 MiB.</summary>
    public int MaxBodyBytes { get; init; } = 1024 * 1024;

    /// <summary>How far the timestamp may be from now. 5 seconds to 1 hour; default 5 minutes.</summary>
    public TimeSpan MaxAge { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Refuses what is out of range.</summary>
    /// <exception cref="InvalidOperationException">Names the key, the range and the given value.</exception>
    public void Validate()
    {
        if (PublicKey.Length != 64 || !PublicKey.All(char.IsAsciiHexDigit))
            throw new InvalidOperationException("PublicKey must be the 64 hexadecimal digits that Discord shows beside the application.");
        if (MaxBodyBytes is < 16 * 1024 or > 16 * 1024 * 1024)
            throw new InvalidOperationException($"MaxBodyBytes must be between 16384 and 16777216, and was {MaxBodyBytes}.");
        if (MaxAge < TimeSpan.FromSeconds(5) || MaxAge > TimeSpan.FromHours(1))
            throw new InvalidOperationException($"MaxAge must be between 5 seconds and 1 hour, and was {MaxAge}.");
    }
}
