using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Guildhall.Store.Backups;

/// <summary>
/// Gives a backup's content, chunk by chunk, each only after it was authenticated. At the end the sum over the whole file is compared, so whoever reads must
/// read on until nothing comes any more.
/// </summary>
internal sealed class UnsealingStream : Stream
{
    private readonly Stream _source;
    private readonly string _name;
    private readonly IncrementalHash _sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly AesGcm? _cipher;
    private readonly byte[] _associated;
    private readonly byte[] _plain = new byte[BackupFormat.ChunkBytes];
    private readonly byte[] _framed = new byte[BackupFormat.ChunkBytes + BackupFormat.TagBytes];
    private int _filled;
    private int _given;
    private long _chunks;
    private long _taken;
    private bool _ended;

    /// <summary>Begins to read.</summary>
    /// <param name="source">Just behind the head.</param>
    /// <param name="name">The backup's, for the messages.</param>
    /// <param name="key">Null where it is not encrypted.</param>
    public UnsealingStream(Stream source, BackupHead head, string name, BackupKey? key)
    {
        _source = source;
        _name = name;
        _associated = SHA256.HashData(head.Raw);
        _cipher = head.Manifest.KeyId is null ? null : new AesGcm(KeyFor(head, name, key).For(head.Salt), BackupFormat.TagBytes);
        _sum.AppendData(head.Raw);
        _taken = head.Raw.Length;
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        while (_given == _filled && !_ended)
        {
            TakeChunk();
        }

        var given = Math.Min(buffer.Length, _filled - _given);
        _plain.AsSpan(_given, given).CopyTo(buffer);
        _given += given;
        return given;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(Read(buffer.Span));
    }

    /// <summary>Reads what is left and compares the sum.</summary>
    public void Finish()
    {
        while (!_ended)
        {
            TakeChunk();
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _cipher?.Dispose();
            _sum.Dispose();
            CryptographicOperations.ZeroMemory(_plain);
        }

        base.Dispose(disposing);
    }

    private static BackupKey KeyFor(BackupHead head, string name, BackupKey? key) =>
        key is null ? throw new BackupException($"The backup '{name}' is encrypted, and {BackupKey.Variable} is not set. Set it to the key it was made with.")
        : key.Id == head.Manifest.KeyId ? key
        : throw new BackupException(
            $"The backup '{name}' was encrypted with another key ({head.Manifest.KeyId}) than {BackupKey.Variable} holds ({key.Id}). Set the key it was made with.");

    private void TakeChunk()
    {
        Span<byte> prefix = stackalloc byte[sizeof(uint)];
        Take(prefix);
        var mark = BinaryPrimitives.ReadUInt32LittleEndian(prefix);
        var last = (mark & BackupFormat.LastChunk) != 0;
        var length = mark & ~BackupFormat.LastChunk;
        if (length > BackupFormat.ChunkBytes)
        {
            throw new BackupDamagedException(_name, $"chunk {_chunks} has an impossible length");
        }

        var framed = _framed.AsSpan(0, (int)length + (_cipher is null ? 0 : BackupFormat.TagBytes));
        Take(framed);
        Open(framed, (int)length, last);
        _chunks++;
        (_given, _filled) = (0, (int)length);
        if (last)
        {
            CheckEnd();
            _ended = true;
        }
    }

    private void Open(ReadOnlySpan<byte> framed, int length, bool last)
    {
        if (_cipher is null)
        {
            framed.CopyTo(_plain);
            return;
        }

        try
        {
            _cipher.Decrypt(
                BackupFormat.Nonce(_chunks, last), framed[..length], framed[length..], _plain.AsSpan(0, length), _associated);
        }
        catch (AuthenticationTagMismatchException changed)
        {
            throw new BackupDamagedException(_name, $"chunk {_chunks} was changed, moved or left out", changed);
        }
    }

    private void CheckEnd()
    {
        Span<byte> length = stackalloc byte[sizeof(long)];
        Take(length);
        Span<byte> sum = stackalloc byte[SHA256.HashSizeInBytes];
        var expected = _sum.GetHashAndReset();
        if (BinaryPrimitives.ReadInt64LittleEndian(length) != _taken + sum.Length
            || _source.ReadAtLeast(sum, sum.Length, throwOnEndOfStream: false) < sum.Length
            || !CryptographicOperations.FixedTimeEquals(sum, expected))
        {
            throw new BackupDamagedException(_name, "its checksum is wrong");
        }

        if (_source.ReadByte() >= 0)
        {
            throw new BackupDamagedException(_name, "there is more behind its end");
        }
    }

    private void Take(Span<byte> bytes)
    {
        if (_source.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length)
        {
            throw new BackupDamagedException(_name, "it is cut off");
        }

        _sum.AppendData(bytes);
        _taken += bytes.Length;
    }
}
