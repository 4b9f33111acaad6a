using System.Diagnostics.CodeAnalysis;

namespace Guildhall.Store.Backups;

/// <summary>A place in an S3-compatible store: <c>s3://bucket/prefix</c>.</summary>
/// <param name="Prefix">With a slash at its end, or empty.</param>
internal sealed record BucketAddress(string Bucket, string Prefix)
{
    private const string Scheme = "s3://";

    public static bool IsOne(string text) => text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase);

    public static bool TryParse(string text, [NotNullWhen(true)] out BucketAddress? address)
    {
        address = null;
        if (!IsOne(text))
        {
            return false;
        }

        var parts = text[Scheme.Length..].Split('/', 2);
        var prefix = parts.Length == 2 ? parts[1].Trim('/') : "";
        if (parts[0].Length is < 3 or > 63 || !parts[0].All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '.') || prefix.Length > 512)
        {
            return false;
        }

        address = new(parts[0], prefix.Length == 0 ? "" : prefix + "/");
        return true;
    }

    public override string ToString() => $"{Scheme}{Bucket}/{Prefix}";
}
