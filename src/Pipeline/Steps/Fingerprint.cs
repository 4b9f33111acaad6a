using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Guildhall.Core.Commands;

namespace Guildhall.Pipeline.Steps;

/// <summary>A hash of everything that was asked: room, command, options, component and values, each with its length before it.</summary>
internal static class Fingerprint
{
    private const int KeptBytes = 16;

    public static string Of(Request request)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> space = stackalloc byte[512];
        Add(hash, request.Room, space);
        Add(hash, request.ComponentId ?? "", space);
        Add(hash, request.Call.Path, space);
        foreach (var (name, value) in request.Call.Options)
        {
            Add(hash, name, space);
            Add(hash, value, space);
        }

        foreach (var value in request.Values)
        {
            Add(hash, value, space);
        }

        Span<byte> result = stackalloc byte[SHA256.HashSizeInBytes];
        hash.GetHashAndReset(result);
        return Convert.ToHexStringLower(result[..KeptBytes]);
    }

    private static void Add(IncrementalHash hash, string text, Span<byte> space)
    {
        var count = Encoding.UTF8.GetByteCount(text);
        var bytes = count + sizeof(int) <= space.Length ? space : new byte[count + sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, count);
        Encoding.UTF8.GetBytes(text, bytes[sizeof(int)..]);
        hash.AppendData(bytes[..(count + sizeof(int))]);
    }
}
