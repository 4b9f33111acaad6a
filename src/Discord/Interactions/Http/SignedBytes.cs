using System.Buffers;
using System.Text;

namespace Guildhall.Discord.Interactions.Http;

/// <summary>What a signature covers, in one piece: the timestamp, then the body as it came.</summary>
internal sealed class SignedBytes : IDisposable
{
    private const int Start = 4096;

    private readonly int _bodyAt;
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(Start);
    private int _length;

    internal SignedBytes(string timestamp) => _length = _bodyAt = Encoding.ASCII.GetBytes(timestamp, _bytes);

    internal ReadOnlySpan<byte> All => _bytes.AsSpan(0, _length);

    internal ReadOnlySpan<byte> Body => _bytes.AsSpan(_bodyAt, _length - _bodyAt);

    internal void Append(ReadOnlySpan<byte> body)
    {
        while (_bytes.Length - _length < body.Length)
            Grow();
        body.CopyTo(_bytes.AsSpan(_length));
        _length += body.Length;
    }

    /// <summary>Reads to the end; false where there is more than the cap.</summary>
    internal async ValueTask<bool> AppendAsync(Stream body, int most, CancellationToken cancellation)
    {
        while (true)
        {
            if (_length == _bytes.Length)
                Grow();
            var read = await body.ReadAsync(_bytes.AsMemory(_length), cancellation);
            if (read == 0)
                return true;
            _length += read;
            if (_length - _bodyAt > most)
                return false;
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        var bytes = Interlocked.Exchange(ref _bytes, []);
        _length = 0;
        if (bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(bytes);
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(_bytes.Length * 2);
        All.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
