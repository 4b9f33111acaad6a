using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Guildhall.Store.Backups;

/// <summary>Takes a backup's content and writes head, chunks and end. Never holds more than one chunk. <see cref="Finish"/> must be called at the end.</summary>
internal sealed class SealingStream : Stream
{
    private readonly Stream _target;
    private readonly IncrementalHash _sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly AesGcm? _cipher;
    private readonly byte[] _associated;
    private readonly byte[] _plain = new byte[BackupFormat.ChunkBytes];
    private readonly byte[] _framed = new byte[sizeof(uint) + BackupFormat.ChunkBytes + BackupFormat.TagBytes];
    private int _filled;
    private long _chunks;
    private long _written;

    public SealingStream(Stream target, BackupHead head, BackupKey? key)
    {
        _target = target;
        _associated = SHA256.HashData(head.Raw);
        _cipher = key is null ? null : new AesGcm(key.For(head.Salt), BackupFormat.TagBytes);
        Put(head.Raw);
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            if (_filled == _plain.Length)
            {
                PutChunk(last: false);
            }

            var taken = Math.Min(buffer.Length, _plain.Length - _filled);
            buffer[..taken].CopyTo(_plain.AsSpan(_filled));
            _filled += taken;
            buffer = buffer[taken..];
        }
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    public override void Flush()
    {
    }

    /// <summary>Writes the last chunk and the end.</summary>
    public void Finish()
    {
        PutChunk(last: true);
        Span<byte> length = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(length, _written + BackupFormat.EndBytes);
        Put(length);
        _target.Write(_sum.GetHashAndReset());
        _target.Flush();
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

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

    private void PutChunk(bool last)
    {
        var plain = _plain.AsSpan(0, _filled);
        var framed = _framed.AsSpan(0, sizeof(uint) + _filled + (_cipher is null ? 0 : BackupFormat.TagBytes));
        BinaryPrimitives.WriteUInt32LittleEndian(framed, (uint)_filled | (last ? BackupFormat.LastChunk : 0));
        var content = framed.Slice(sizeof(uint), _filled);
        if (_cipher is null)
        {
            plain.CopyTo(content);
        }
        else
        {
            _cipher.Encrypt(BackupFormat.Nonce(_chunks, last), plain, content, framed[^BackupFormat.TagBytes..], _associated);
        }

        Put(framed);
        _chunks++;
        _filled = 0;
    }

    private void Put(ReadOnlySpan<byte> bytes)
    {
        _target.Write(bytes);
        _sum.AppendData(bytes);
        _written += bytes.Length;
    }
}
