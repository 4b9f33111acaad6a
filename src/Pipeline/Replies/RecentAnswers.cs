using Guildhall.Pipeline.Steps;

namespace Guildhall.Pipeline.Replies;

/// <summary>
/// The answers that the store does not keep, of queries and of requests that were refused at the door, for a while and within bounds: the same
/// request again gets the identical body, and nothing of it is written to disk.
/// </summary>
internal sealed class RecentAnswers
{
    private const int Most = 4_096;
    private const int MostBytes = 4 * 1_024 * 1_024;
    private readonly Lock _lock = new();
    private readonly Dictionary<string, (string Asked, ReadOnlyMemory<byte> Body)> _answers = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();
    private long _bytes;

    /// <summary>What was answered to exactly this request; null where it is not known any more, or was never asked.</summary>
    public PipelineAnswer? Find(Core.Commands.Request request)
    {
        (string Asked, ReadOnlyMemory<byte> Body) known;
        lock (_lock)
        {
            if (!_answers.TryGetValue(request.Key, out known))
            {
                return null;
            }
        }

        return known.Asked == Fingerprint.Of(request) ? new(known.Body) { Duplicate = true } : null;
    }

    /// <summary>Notes an answer, in place of the oldest where there are too many.</summary>
    /// <param name="request">As the channel sent it.</param>
    public void Add(Core.Commands.Request request, ReadOnlyMemory<byte> body)
    {
        var asked = Fingerprint.Of(request);
        lock (_lock)
        {
            if (!_answers.TryAdd(request.Key, (asked, body)))
            {
                return;
            }

            _order.Enqueue(request.Key);
            _bytes += body.Length;
            while ((_order.Count > Most || _bytes > MostBytes) && _order.TryDequeue(out var oldest))
            {
                _bytes -= _answers.Remove(oldest, out var gone) ? gone.Body.Length : 0;
            }
        }
    }
}
