using System.Text.RegularExpressions;
using Guildhall.Core.Replies;
using Guildhall.Core.Text;
using Guildhall.Pipeline.Replies;
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
            if (reply.Refusal is not null || !ReplyText.IsSaidByCards(reply))
            {
                console.MarkupLine(reply.Refusal is null ? ToMarkup(reply.Text) : $"[red]{ToMarkup(reply.Text)}[/]");
            }

            foreach (var card in reply.Cards)
            {
                console.Write(Draw(card));
            }

            if (reply.File is { } file)
            {
                console.MarkupLine($"[grey]{Markup.Escape(file.Name)}[/]");
            }

            foreach (var (index, choice) in choices.Index())
            {
                console.MarkupLine($"[yellow]{index + 1}[/] {ToMarkup(choice.Label)}");
            }
        }
    }

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

    [GeneratedRegex(@"\*\*(?<text>[^*\n]+)\*\*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bold();

    [GeneratedRegex(@"~~(?<text>[^~\n]+)~~", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Struck();

    [GeneratedRegex(@"(?<!\*)\*(?<text>[^*\s][^*\n]*)\*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Italic();

    [GeneratedRegex("`(?<text>[^`\n]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
