using System.Globalization;
using System.Text;
using NSec.Cryptography;

namespace Guildhall.Discord.Interactions.Http;

/// <summary>
/// Whether Discord sent a request (I8): Ed25519 over the timestamp and the body as it came, before anything is parsed. The body is read
/// into growing memory up to a cap, never by what a length header claims.
/// </summary>
public sealed class InteractionRequestVerifier
{
    /// <summary>The header with the signature: 128 hexadecimal digits.</summary>
    public const string SignatureHeader = "X-Signature-Ed25519";

    /// <summary>The header with the timestamp: seconds since 1970.</summary>
    public const string TimestampHeader = "X-Signature-Timestamp";

    private const int SignatureBytes = 64;
    private const int MostTimestampDigits = 20;

    private readonly PublicKey _key;
    private readonly InteractionHttpOptions _options;
    private readonly TimeProvider _time;

    /// <summary>A verifier for one application.</summary>
    /// <exception cref="InvalidOperationException">An option is out of range, or the key is none.</exception>
    public InteractionRequestVerifier(InteractionHttpOptions options, TimeProvider time)
    {
        options.Validate();
        _options = options;
        _time = time;
        var bytes = Convert.FromHexString(options.PublicKey);
        _key = NSec.Cryptography.PublicKey.TryImport(SignatureAlgorithm.Ed25519, bytes, KeyBlobFormat.RawPublicKey, out var key)
            ? key!
            : throw new InvalidOperationException("PublicKey is no Ed25519 key.");
    }

    /// <summary>Judges a request whose body is at hand.</summary>
    public RequestVerdict Verify(string? signature, string? timestamp, ReadOnlySpan<byte> body)
    {
        if (body.Length > _options.MaxBodyBytes)
            return RequestVerdict.TooLarge;
        if (JudgeHeaders(signature, timestamp) is var verdict and not RequestVerdict.Genuine)
            return verdict;
        using var signed = new SignedBytes(timestamp!);
        signed.Append(body);
        return IsSigned(signature!, signed.All) ? RequestVerdict.Genuine : RequestVerdict.Forged;
    }

    /// <summary>Reads and judges a request.</summary>
    /// <param name="contentLength">What the header claims; used only to refuse early.</param>
    /// <returns>The verdict and, if genuine, the body, which the caller disposes.</returns>
    internal async ValueTask<(RequestVerdict Verdict, SignedBytes? Bytes)> ReadAsync(
        string? signature, string? timestamp, Stream body, long? contentLength, CancellationToken cancellation)
    {
        if (contentLength > _options.MaxBodyBytes)
            return (RequestVerdict.TooLarge, null);
        var verdict = JudgeHeaders(signature, timestamp);
        if (verdict != RequestVerdict.Genuine)
            return (verdict, null);
        var signed = new SignedBytes(timestamp!);
        try
        {
            if (!await signed.AppendAsync(body, _options.MaxBodyBytes, cancellation))
                verdict = RequestVerdict.TooLarge;
            else if (!IsSigned(signature!, signed.All))
                verdict = RequestVerdict.Forged;
            if (verdict == RequestVerdict.Genuine)
                return (verdict, signed);
        }
        catch
        {
            signed.Dispose();
            throw;
        }

        signed.Dispose();
        return (verdict, null);
    }

    private RequestVerdict JudgeHeaders(string? signature, string? timestamp)
    {
        if (signature?.Length != SignatureBytes * 2 || timestamp is not { Length: > 0 and <= MostTimestampDigits } || !Ascii.IsValid(timestamp))
            return RequestVerdict.Malformed;
        if (!long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return RequestVerdict.Malformed;
        var distance = Math.Abs(_time.GetUtcNow().ToUnixTimeSeconds() - seconds);
        return distance <= _options.MaxAge.TotalSeconds ? RequestVerdict.Genuine : RequestVerdict.Stale;
    }

    private bool IsSigned(string signature, ReadOnlySpan<byte> signed)
    {
        Span<byte> bytes = stackalloc byte[SignatureBytes];
        return Convert.FromHexString(signature, bytes, out _, out var written) == System.Buffers.OperationStatus.Done
            && written == SignatureBytes
            && SignatureAlgorithm.Ed25519.Verify(_key, signed, bytes);
    }
}
