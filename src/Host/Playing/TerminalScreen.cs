using System.Text.RegularExpressions;
using Guildhall.Core.Replies;
using Guildhall.Core.Text;
using Spectre.Console;

namespace Guildhall.Host.Playing;

/// <summary>Shows replies in a terminal: text, cards as panels, choices with numbers.</summary>
internal sealed partial class TerminalScreen(IAnsiConsole console, Words words)
{
    private readonly Lock _lock = new();

    public void Say(string key, params ReadOnlySpan<Core.Results.Arg> args) => console.MarkupLine($"[grey]{Markup.Escape(words.Say(key, args))}[/]");

    public void Ask(string label) => console.Markup($"[bold]{Markup.Escape(label)}[/] ");

    /// <summary>Shows what was read where nobody typed it, so that the output reads like a conversation.</summary>
    public void Echo(string line) => console.WriteLine(line);

    /// <summary>Shows a reply and what can be done next.</summary>
    public void Show(Reply reply, IReadOnlyList<Choice> choices)
    {
        lock (_lock)
        {
            if (reply.Refusal is not null || !CardsSay(reply))
            {
                console.MarkupLine(reply.Refusal is null ? ToMarkup(reply.Text) : $"[red]{ToMarkup(reply.Text)}[/]");
            }

            foreach (var card in reply.Cards)
            {
                console.Write(Draw(card));
            }

            foreach (var (index, choice) in choices.Index())
            {
                console.MarkupLine($"[yellow]{index + 1}[/] {ToMarkup(choice.Label)}");
            }
        }
    }

    /// <summary>Whether the cards hold the same words: then the text is for those who see no cards, and beside them an echo.</summary>
    private static bool CardsSay(Reply reply)
    {
        var said = string.Join(' ', reply.Cards.SelectMany(card =>
            card.Fields.SelectMany(field => new[] { field.Name, field.Value }).Prepend(card.Body).Prepend(card.Title)));
        return !reply.Cards.IsEmpty && Plain(said).Contains(Plain(reply.Text), StringComparison.OrdinalIgnoreCase);
    }

    private static string Plain(string words) => NoWord().Replace(words, " ").Trim();

    private static Panel Draw(Card card)
    {
        var lines = new List<string>();
        if (card.Body.Length > 0)
        {
            lines.Add(ToMarkup(card.Body));
        }

        lines.AddRange(card.Fields.Select(field => $"[bold]{ToMarkup(field.Name)}[/]  {ToMarkup(field.Value)}"));
        if (card.Picture is { } picture)
        {
            lines.Add($"[grey]{Markup.Escape(picture.Alt)}[/]");
        }

        return new(new Markup(string.Join('\n', lines)))
        {
            Header = card.Title.Length > 0 ? new PanelHeader($" {ToMarkup(card.Title)} ") : null,
            Border = BoxBorder.Rounded,
            BorderStyle = card.Color is { } color && Core.Drawings.Color.TryParse(color, out var rim) ? new Style(new Color(rim.R, rim.G, rim.B)) : null,
            Expand = true,
        };
    }

    private static string ToMarkup(string markdown)
    {
        var escaped = Markup.Escape(markdown);
        escaped = Bold().Replace(escaped, "[bold]${text}[/]");
        escaped = Struck().Replace(escaped, "[strikethrough]${text}[/]");
        escaped = Italic().Replace(escaped, "[italic]${text}[/]");
        return Code().Replace(escaped, "[aqua]${text}[/]");
    }

    [GeneratedRegex(@"[^\p{L}\p{N}]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoWord();

    [GeneratedRegex(@"\*\*(?<text>[^*\n]+)\*\*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bold();

    [GeneratedRegex(@"~~(?<text>[^~\n]+)~~", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Struck();

    [GeneratedRegex(@"(?<!\*)\*(?<text>[^*\s][^*\n]*)\*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Italic();

    [GeneratedRegex("`(?<text>[^`\n]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
