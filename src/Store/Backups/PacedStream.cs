namespace Guildhall.Store.Backups;

/// <summary>A file that is read no faster than a pace allows.</summary>
internal sealed class PacedStream(FileStream file, Pace pace) : Stream
{
    private const int RestEvery = 4 << 20;
    private int _sinceRest;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => file.Length;

    public override long Position
    {
        get => file.Position;
        set => file.Position = value;
    }

    public override int Read(byte[] buffer, int offset, int count) => file.Read(buffer, offset, count);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_sinceRest >= RestEvery)
        {
            _sinceRest = 0;
            await pace.RestAsync(cancellationToken);
        }

        var read = await file.ReadAsync(buffer, cancellationToken);
        _sinceRest += read;
        return read;
    }

    public override long Seek(long offset, SeekOrigin origin) => file.Seek(offset, origin);

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            file.Dispose();
        }

        base.Dispose(disposing);
    }
}
