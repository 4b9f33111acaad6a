using System.Text.RegularExpressions;
using Guildhall.Core.Replies;

namespace Guildhall.Pipeline.Replies;

/// <summary>What of a reply is words, for channels that show both words and cards.</summary>
public static partial class ReplyText
{
    /// <summary>Whether the cards hold the same words: then the text is for those who see no cards, and beside them an echo.</summary>
    public static bool IsSaidByCards(Reply reply)
    {
        var said = string.Join(' ', reply.Cards.SelectMany(card =>
            card.Fields.SelectMany(field => new[] { field.Name, field.Value }).Prepend(card.Body).Prepend(card.Title)));
        return !reply.Cards.IsEmpty && Plain(said).Contains(Plain(reply.Text), StringComparison.OrdinalIgnoreCase);
    }

    private static string Plain(string words) => NoWord().Replace(words, " ").Trim();

    [GeneratedRegex(@"[^\p{L}\p{N}]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoWord();
}
