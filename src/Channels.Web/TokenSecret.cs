namespace Guildhall.Channels.Web;

/// <summary>What tokens are signed with: the same at every start and known to nobody else.</summary>
public sealed class TokenSecret
{
    private const int FewestBytes = 32;

    /// <summary>A secret of 32 bytes or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is shorter.</exception>
    public TokenSecret(byte[] bytes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bytes.Length, FewestBytes, nameof(bytes));
        Bytes = bytes;
    }

    internal byte[] Bytes { get; }
}
