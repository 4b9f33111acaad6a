using System.Text.Json;
using System.Text.Json.Serialization;

namespace Guildhall.Store.Backups;

/// <summary>
/// How a backup lies in its file. Numbers are little-endian:
/// <code>
/// head     "GHBACKUP", format (4 bytes), length of the manifest (4), manifest (JSON), salt (32)
/// chunks   length (4, the highest bit marks the last one), content, authentication tag (16, where it is encrypted)
/// end      length of the whole file (8), SHA-256 of everything before (32)
/// </code>
/// Each chunk's nonce is its number and whether it is the last, and its associated data is the SHA-256 of the head: none can be changed, left out, moved or
/// appended, and no other manifest be put before them. The content of all chunks is a tar archive, compressed with gzip.
/// </summary>
internal static class BackupFormat
{
    public const int Version = 1;
    public const int ChunkBytes = 1 << 20;
    public const int SaltBytes = 32;
    public const int TagBytes = 16;
    public const int NonceBytes = 12;
    public const int EndBytes = sizeof(long) + 32;
    public const uint LastChunk = 0x8000_0000;
    public const int LongestManifest = 64 << 10;
    public const string Extension = ".ghbackup";

    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public static ReadOnlySpan<byte> Magic => "GHBACKUP"u8;

    public static byte[] Nonce(long number, bool last)
    {
        var nonce = new byte[NonceBytes];
        BitConverter.TryWriteBytes(nonce, number);
        nonce[^1] = last ? (byte)1 : (byte)0;
        return nonce;
    }
}
