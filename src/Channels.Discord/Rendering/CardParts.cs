using System.Text;
using Guildhall.Core.Replies;
using Guildhall.Discord.Entities.Components;
using Guildhall.Discord.Entities.Messages;
using Component = Guildhall.Discord.Entities.Components.Component;

namespace Guildhall.Channels.Discord.Rendering;

/// <summary>A card as the inside of a frame: title, body, fields, picture.</summary>
internal static class CardParts
{
    private const string Beside = "  ·  ";

    public static List<Component> Of(Card card, OutgoingFile? picture, TextBudget budget)
    {
        var parts = new List<Component>();
        var head = card.Title.Length == 0 ? card.Body : card.Body.Length == 0 ? $"### {card.Title}" : $"### {card.Title}\n{card.Body}";
        Add(parts, budget.Take(head));
        if (picture is not null)
            parts.Add(new MediaGallery { Items = [new() { Media = MediaItem.Attached(picture.Name), Description = picture.Description }] });
        Add(parts, budget.Take(Fields(card)));
        return parts;
    }

    public static int? ColorOf(Card card) =>
        card.Color is { } color && Core.Drawings.Color.TryParse(color, out var rim) ? (rim.R << 16) | (rim.G << 8) | rim.B : null;

    /// <summary>Fields that may stand side by side share a line, up to three; the others begin one of their own.</summary>
    private static string Fields(Card card)
    {
        const int MostBeside = 3;
        var text = new StringBuilder();
        var beside = 0;
        foreach (var field in card.Fields)
        {
            var joins = field.Inline && beside is > 0 and < MostBeside;
            text.Append(text.Length == 0 ? "" : joins ? Beside : "\n").Append("**").Append(field.Name).Append("** ")
                .Append(field.Inline ? "" : "\n").Append(field.Value);
            beside = field.Inline ? (joins ? beside + 1 : 1) : 0;
        }

        return text.ToString();
    }

    private static void Add(List<Component> parts, string text)
    {
        if (text.Length > 0)
            parts.Add(new TextDisplay { Content = text });
    }
}
