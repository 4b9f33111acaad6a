using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Guildhall.Core.Ids;

namespace Guildhall.Core.Privacy;

/// <summary>Somebody who is to be forgotten, with every name under which others may have written of them.</summary>
/// <param name="Id">Who it is. The id stays where numbers must still add up: it tells nothing by itself.</param>
/// <param name="Names">What they and their heroes are called.</param>
public sealed record Person(Id<User> Id, ImmutableArray<string> Names)
{
    /// <summary>What stands where a name stood.</summary>
    public const string Forgotten = "***";

    /// <summary>Whether a text names the person: as words of their own, whatever their case.</summary>
    public bool IsNamedIn(string text) => Names.Any(name => Find(text, name, 0) >= 0);

    /// <summary>The text without the names.</summary>
    public string Redact(string text) => Names.OrderByDescending(name => name.Length).Aggregate(text, Redact);

    /// <summary>Takes the names out of every text of a JSON value; false where there were none.</summary>
    public bool Redact(JsonNode? node) => node switch
    {
        // Both sides are always walked: an or that stops early would leave names behind.
        JsonObject map => map.ToList().Select(pair => RedactAt(pair.Value, text => map[pair.Key] = text)).Aggregate(false, (all, one) => all | one),
        JsonArray list => list.ToList().Select((value, place) => RedactAt(value, text => list[place] = text)).Aggregate(false, (all, one) => all | one),
        _ => false,
    };

    private bool RedactAt(JsonNode? value, Action<string> replace)
    {
        if (value is not JsonValue single || !single.TryGetValue<string>(out var text))
        {
            return Redact(value);
        }

        if (!IsNamedIn(text))
        {
            return false;
        }

        replace(Redact(text));
        return true;
    }

    private static string Redact(string text, string name)
    {
        var result = new StringBuilder();
        var from = 0;
        for (var at = Find(text, name, 0); at >= 0; at = Find(text, name, from))
        {
            result.Append(text, from, at - from).Append(Forgotten);
            from = at + name.Length;
        }

        return result.Append(text, from, text.Length - from).ToString();
    }

    private static int Find(string text, string name, int from)
    {
        for (var at = text.IndexOf(name, from, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return at;
            }
        }

        return -1;
    }
}
