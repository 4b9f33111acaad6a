using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Guildhall.Core.Ids;

namespace Guildhall.Channels.Web.Guests;

/// <summary>
/// Tokens that need no storage: a version, who it is, their language, and a signature over all of it. They hold for as long as the
/// server's secret does; whoever is no longer to be let in is blocked by id.
/// </summary>
internal sealed class GuestTokens(TokenSecret secret)
{
    private const byte Version = 1;
    private const int IdBytes = 16;
    private const int MostLocaleBytes = 8;
    private const int MostPayload = 1 + IdBytes + MostLocaleBytes;
    private const int MostBytes = MostPayload + HMACSHA256.HashSizeInBytes;

    /// <summary>A token for somebody.</summary>
    /// <param name="user">Who it is.</param>
    /// <param name="locale">One of the languages there are, or null.</param>
    public string Issue(Id<User> user, string? locale)
    {
        Span<byte> token = stackalloc byte[MostBytes];
        token[0] = Version;
        _ = user.Value.TryWriteBytes(token[1..], bigEndian: true, out _);
        var length = 1 + IdBytes + Encoding.ASCII.GetBytes(locale ?? "", token.Slice(1 + IdBytes, MostLocaleBytes));
        HMACSHA256.HashData(secret.Bytes, token[..length], token[length..]);
        return Base64Url.EncodeToString(token[..(length + HMACSHA256.HashSizeInBytes)]);
    }

    /// <summary>Who a token was issued for; false for anything else.</summary>
    public bool TryRead(ReadOnlySpan<char> text, out Id<User> user, out string? locale)
    {
        (user, locale) = (default, null);
        Span<byte> token = stackalloc byte[MostBytes];
        if (text.Length > Base64Url.GetEncodedLength(MostBytes) || !TryDecode(text, token, out var length)
            || length < 1 + IdBytes + HMACSHA256.HashSizeInBytes || token[0] != Version)
        {
            return false;
        }

        var payload = token[..(length - HMACSHA256.HashSizeInBytes)];
        Span<byte> expected = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(secret.Bytes, payload, expected);
        if (!CryptographicOperations.FixedTimeEquals(expected, token[payload.Length..length]))
        {
            return false;
        }

        user = new(new Guid(payload.Slice(1, IdBytes), bigEndian: true));
        locale = payload.Length > 1 + IdBytes ? Encoding.ASCII.GetString(payload[(1 + IdBytes)..]) : null;
        return true;
    }

    private static bool TryDecode(ReadOnlySpan<char> text, Span<byte> token, out int length)
    {
        try
        {
            return Base64Url.TryDecodeFromChars(text, token, out length);
        }
        catch (FormatException)
        {
            length = 0;
            return false;
        }
    }
}
