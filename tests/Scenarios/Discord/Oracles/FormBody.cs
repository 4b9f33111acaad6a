using System.Text;
using System.Text.RegularExpressions;

namespace Guildhall.Tests.Scenarios.Discord.Oracles;

/// <summary>A form of several parts, as it went over the wire.</summary>
/// <param name="Payload">The JSON beside the files; null where the parts speak for themselves.</param>
/// <param name="Fields">What was sent by name; of files their name.</param>
/// <param name="Files">Numbers of the files.</param>
internal sealed partial record FormBody(ReadOnlyMemory<byte>? Payload, IReadOnlyDictionary<string, string> Fields, IReadOnlyList<string> Files)
{
    /// <summary>Parts that are neither the payload nor a numbered file.</summary>
    public IEnumerable<string> Unnumbered => Fields.Keys.Where(name => name != "payload_json" && !Files.Contains(name, StringComparer.Ordinal));

    public static FormBody Read(string contentType, ReadOnlyMemory<byte> body)
    {
        // Latin-1 keeps every byte as it is, so that text and pictures can be cut alike.
        var text = Encoding.Latin1.GetString(body.Span);
        var boundary = Boundary().Match(contentType).Groups["value"].Value;
        ReadOnlyMemory<byte>? payload = null;
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        var files = new List<string>();
        foreach (var part in text.Split($"--{boundary}", StringSplitOptions.None).Skip(1).SkipLast(1))
        {
            var end = part.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            var head = part[..end];
            var content = Encoding.Latin1.GetBytes(part[(end + 4)..^2]);
            var name = Name().Match(head).Groups["value"].Value;
            fields[name] = FileName().IsMatch(head) ? FileName().Match(head).Groups["value"].Value : Encoding.UTF8.GetString(content);
            if (name == "payload_json")
            {
                payload = content;
            }
            else if (Numbered().IsMatch(name))
            {
                files.Add(name);
            }
        }

        return new(payload, fields, files);
    }

    [GeneratedRegex("boundary=\"?(?<value>[^\";]+)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Boundary();

    [GeneratedRegex("[; ]name=\"?(?<value>[^\";\r\n]*)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();

    [GeneratedRegex("filename=\"?(?<value>[^\";\r\n]*)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FileName();

    [GeneratedRegex("^files\\[[0-9]\\]$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Numbered();
}
