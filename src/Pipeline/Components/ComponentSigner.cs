using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Guildhall.Pipeline.Components;

/// <summary>
/// Component ids: 12 characters of signature over room and payload, then the payload. A payload that does not fit into the 100
/// characters Discord allows is stored, and its hash stands in its place.
/// </summary>
internal sealed class ComponentSigner
{
    public const int MaxIdLength = 100;
    private const int MacBytes = 9;
    private const int MacLength = 12;
    private const int HashBytes = 16;
    private const char StoredMark = '#';
    private readonly byte[] _key;

    public ComponentSigner(PipelineSecret secret) => _key = HMACSHA256.HashData(secret.Bytes, "components"u8);

    /// <summary>The id, and the payload where it must be stored under it.</summary>
    public (string Id, string? Stored) Sign(string room, string payload)
    {
        if (MacLength + payload.Length <= MaxIdLength)
        {
            return (Mac(room, payload) + payload, null);
        }

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{room}\n{payload}"));
        var reference = StoredMark + Base64Url.EncodeToString(hash.AsSpan(0, HashBytes));
        return (Mac(room, reference) + reference, payload);
    }

    /// <summary>Whether the id was signed here for this room; then its payload, or null where that must be looked up under the id.</summary>
    public bool TryOpen(string room, string id, out string? payload)
    {
        payload = null;
        if (id.Length is <= MacLength or > MaxIdLength)
        {
            return false;
        }

        var rest = id[MacLength..];
        var genuine = CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(Mac(room, rest)), Encoding.UTF8.GetBytes(id, 0, MacLength));
        payload = rest[0] == StoredMark ? null : rest;
        return genuine;
    }

    private string Mac(string room, string payload)
    {
        Span<byte> mac = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{room}\n{payload}"), mac);
        return Base64Url.EncodeToString(mac[..MacBytes]);
    }
}
