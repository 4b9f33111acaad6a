using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Guildhall.Core.Chance;

/// <summary>
/// A seeded source of chance. The seed names its algorithm (<c>pcg32:</c> and 32 hexadecimal digits), so a recorded seed
/// throws the same faces for ever. Not safe for use by two threads at once.
/// </summary>
public sealed class DiceCup : IDice
{
    private const string Prefix = "pcg32:";
    private readonly ulong _high;
    private readonly ulong _low;
    private Pcg32 _generator;

    private DiceCup(ulong high, ulong low)
    {
        (_high, _low) = (high, low);
        _generator = new Pcg32(high, low);
    }

    /// <summary>The seed this cup started from; <see cref="FromSeed"/> gives an equal cup.</summary>
    public string Seed => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{_high:x16}{_low:x16}");

    /// <summary>A cup at the start of a recorded seed.</summary>
    /// <exception cref="FormatException">The seed does not name an algorithm known here, or lacks its 32 digits.</exception>
    public static DiceCup FromSeed(string seed)
    {
        var digits = seed.StartsWith(Prefix, StringComparison.Ordinal) ? seed.AsSpan(Prefix.Length) : default;
        return digits.Length == 32
            && ulong.TryParse(digits[..16], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var high)
            && ulong.TryParse(digits[16..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var low)
            ? new DiceCup(high, low)
            : throw new FormatException($"A seed is '{Prefix}' and 32 hexadecimal digits.");
    }

    /// <summary>A cup nobody can foresee without the secret, and that is the same each time for the same text.</summary>
    /// <param name="secret">The server's secret, 32 bytes or more.</param>
    /// <param name="text">What the throw is for, e.g. actor and request id.</param>
    public static DiceCup FromSecret(ReadOnlySpan<byte> secret, string text)
    {
        Span<byte> mac = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(text), mac);
        return FromHash(mac);
    }

    /// <summary>A cup for a text that anyone may know, e.g. a dungeon's seed word.</summary>
    public static DiceCup FromText(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        return FromHash(hash);
    }

    /// <summary>A cup of its own for one purpose (loot, weather…): draws from it do not shift anybody else's.</summary>
    public DiceCup Stream(string name) => FromText($"{Seed}/{name}");

    /// <inheritdoc/>
    public int Roll(int sides)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sides, 1);
        return (int)_generator.Below((uint)sides) + 1;
    }

    /// <summary>A number from 0 to <paramref name="bound"/> − 1.</summary>
    /// <param name="bound">1 to 2³¹−1.</param>
    public int Below(int bound) => Roll(bound) - 1;

    /// <summary>One of the items, each equally likely.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are no items.</exception>
    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>An identifier drawn from this cup: a rerun of the same request names its things alike.</summary>
    public Guid NextGuid()
    {
        Span<byte> bytes = stackalloc byte[16];
        for (var i = 0; i < bytes.Length; i += sizeof(uint))
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes[i..], _generator.Next());
        }

        return new Guid(bytes);
    }

    private static DiceCup FromHash(ReadOnlySpan<byte> hash) =>
        new(BinaryPrimitives.ReadUInt64BigEndian(hash), BinaryPrimitives.ReadUInt64BigEndian(hash[8..]));
}
