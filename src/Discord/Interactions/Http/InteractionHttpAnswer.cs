namespace Guildhall.Discord.Interactions.Http;

/// <summary>What to answer a request to the interactions address with.</summary>
public sealed class InteractionHttpAnswer
{
    private readonly TaskCompletionSource<bool>? _delivered;

    internal InteractionHttpAnswer(int status, ReadOnlyMemory<byte> body = default, TaskCompletionSource<bool>? delivered = null)
    {
        Status = status;
        Body = body;
        _delivered = delivered;
    }

    /// <summary>The status: 200, 202 (acknowledged otherwise), 400, 401 (not from Discord) or 413.</summary>
    public int Status { get; }

    /// <summary>JSON, or nothing.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>
    /// To be called once the answer is on its way. Until then the handler's next step, which counts on the acknowledgement, waits, though not
    /// for long.
    /// </summary>
    public void Delivered() => _delivered?.TrySetResult(true);

    /// <summary>To be called where it could not be sent: the acknowledgement then goes as a call of its own.</summary>
    public void Lost() => _delivered?.TrySetResult(false);
}
