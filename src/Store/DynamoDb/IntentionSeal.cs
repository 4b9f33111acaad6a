using System.Security.Cryptography;
using System.Text;

namespace Guildhall.Store.DynamoDb;

/// <summary>
/// Intentions hold statements that will be run on the books, so whoever can write to the table must not be able to make them up: they are squeezed and
/// carry a code of authentication under the servers' common secret, for exactly one event.
/// </summary>
internal sealed class IntentionSeal(ServerSecret secret)
{
    private readonly byte[] _key = secret.KeyFor("session intentions");

    public byte[] Close(string forEvent, Intentions intentions)
    {
        var squeezed = Squeezed.Of(intentions.Write());
        return [.. CodeOf(forEvent, squeezed), .. squeezed];
    }

    /// <summary>The intentions of an event.</summary>
    /// <exception cref="InvalidDataException">They are not ours, or belong to another event.</exception>
    public Intentions Open(string forEvent, byte[] closed)
    {
        if (closed.Length < HMACSHA256.HashSizeInBytes
            || !CryptographicOperations.FixedTimeEquals(CodeOf(forEvent, closed.AsSpan(HMACSHA256.HashSizeInBytes)), closed.AsSpan(0, HMACSHA256.HashSizeInBytes)))
        {
            throw new InvalidDataException($"The intentions of {forEvent} were not written with this server's secret. Every process needs the same {StoreOptions.SecretVariable}.");
        }

        return Intentions.Read(Squeezed.Open(closed.AsMemory(HMACSHA256.HashSizeInBytes)));
    }

    private byte[] CodeOf(string forEvent, ReadOnlySpan<byte> squeezed)
    {
        byte[] covered = [.. Encoding.UTF8.GetBytes(forEvent), 0, .. squeezed];
        return HMACSHA256.HashData(_key, covered);
    }
}
