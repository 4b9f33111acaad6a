using System.Globalization;
using System.Security.Cryptography;

namespace Guildhall.Discord.Rest.Transport;

/// <summary>Names sends so that Discord recognizes a repeated one: 25 characters, never the same twice, not even in another process.</summary>
internal sealed class NonceSource
{
    private const int SaltBytes = 8;

    private readonly string _salt = Convert.ToHexString(RandomNumberGenerator.GetBytes(SaltBytes));
    private long _last;

    internal string Next() =>
        string.Create(CultureInfo.InvariantCulture, $"{_salt}{Interlocked.Increment(ref _last) & 0xF_FFFF_FFFF:X9}");
}
