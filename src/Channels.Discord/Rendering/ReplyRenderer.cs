using System.Text;
using Guildhall.Channels.Discord.Forms;
using Guildhall.Core.Drawings;
using Guildhall.Core.Replies;
using Guildhall.Core.Storage;
using Guildhall.Core.Text;
using Guildhall.Discord.Entities.Components;
using Guildhall.Discord.Entities.Messages;
using Guildhall.Pipeline.Replies;
using Microsoft.Extensions.Logging;
using Component = Guildhall.Discord.Entities.Components.Component;

namespace Guildhall.Channels.Discord.Rendering;

/// <summary>A reply as a message of components: a frame a card, pictures as files, buttons and selects below.</summary>
internal sealed class ReplyRenderer(IPictures pictures, IPictureRenderer painter, FormStore forms, ILogger<ReplyRenderer> log)
{
    private const string PictureType = "image/png";
    private const int LongestAlt = 1_024;

    /// <summary>The message; where the store cannot be asked for its pictures, or keep its forms, the words alone.</summary>
    /// <param name="isPrivate">Whether only who asked reads it.</param>
    public async ValueTask<InteractionMessage> RenderAsync(Reply reply, bool isPrivate, CancellationToken cancellation)
    {
        try
        {
            return await RenderWholeAsync(reply, isPrivate, cancellation);
        }
        catch (Exception fault) when (fault is StoreBusyException or StoreUnavailableException)
        {
            log.SaidPlainly(fault.GetType().Name);
            return Plain(reply, isPrivate);
        }
    }

    private async ValueTask<InteractionMessage> RenderWholeAsync(Reply reply, bool isPrivate, CancellationToken cancellation)
    {
        var budget = new TextBudget();
        var components = new List<Component>();
        if (reply.Cards.IsEmpty || reply.Refusal is not null || !ReplyText.IsSaidByCards(reply))
            Add(components, budget.Take(reply.Text));
        var controls = Controls.Of(reply.Components);
        var left = MessageParts.Most - controls.Sum(row => 1 + row.Components.Count) - components.Count;
        var files = new List<OutgoingFile>();
        foreach (var card in reply.Cards)
        {
            var file = card.Picture is null ? null : await PaintAsync(card.Picture, files.Count, cancellation);
            var parts = CardParts.Of(card, file, budget);
            if (parts.Count == 0 || left < parts.Count + 1)
                continue;
            if (file is not null)
                files.Add(file);
            left -= parts.Count + 1;
            components.Add(new Container { Components = parts, AccentColor = CardParts.ColorOf(card) });
        }

        if (reply.File is { } given && isPrivate)
        {
            files.Add(new(given.Name, Encoding.UTF8.GetBytes(given.Text), ContentType: given.MediaType));
            components.Add(new FileDisplay { File = new() { Url = $"attachment://{given.Name}" } });
        }

        foreach (var form in reply.Components.OfType<Form>())
            await forms.KeepAsync(form, cancellation);
        return new()
        {
            Components = [.. components, .. controls],
            Files = files,
            Flags = FlagsOf(isPrivate),
        };
    }

    /// <summary>The words alone, for when pictures and forms cannot be had.</summary>
    private static InteractionMessage Plain(Reply reply, bool isPrivate)
    {
        var components = new List<Component>();
        Add(components, new TextBudget().Take(reply.Text));
        return new() { Components = components, Flags = FlagsOf(isPrivate) };
    }

    private static MessageFlags FlagsOf(bool isPrivate) =>
        MessageFlags.IsComponentsV2 | (isPrivate ? MessageFlags.Ephemeral : MessageFlags.None);

    private static void Add(List<Component> components, string text)
    {
        if (text.Length > 0)
            components.Add(new TextDisplay { Content = text });
    }

    private async ValueTask<OutgoingFile?> PaintAsync(Picture picture, int number, CancellationToken cancellation)
    {
        var drawing = picture.Drawing ?? await pictures.FindAsync(picture.Id, cancellation);
        return drawing is null
            ? null
            : new(FormattableString.Invariant($"picture-{number + 1}.png"), painter.Render(drawing), CleanText.Clip(picture.Alt, LongestAlt), PictureType);
    }
}
