using Guildhall.Channels.Discord.Commands;
using Guildhall.Channels.Discord.Forms;
using Guildhall.Channels.Discord.People;
using Guildhall.Core.Commands;
using Guildhall.Core.Text;
using Guildhall.Discord.Entities.Commands;
using Guildhall.Discord.Entities.Components;
using Guildhall.Discord.Entities.Interactions;
using Guildhall.Discord.Interactions;
using Guildhall.Pipeline;

namespace Guildhall.Channels.Discord.Interactions;

/// <summary>Interactions become requests, and their answers go back.</summary>
internal sealed class InteractionHandler(
    ICommandRunner pipeline, DiscordPeople people, CommandReader reader, ContextMenus menus, FormStore forms, Answerer answerer, StringCatalog strings)
{
    private static readonly CommandCall NoCall = new("", CommandCall.NoOptions);
    private const int LongestSuggestion = 100;

    public Task HandleAsync(InteractionContext context, CancellationToken cancellation) => context.Interaction.Type switch
    {
        InteractionType.Ping => context.PongAsync(cancellation),
        InteractionType.ApplicationCommand => RunAsync(context, cancellation),
        InteractionType.ApplicationCommandAutocomplete => CompleteAsync(context, cancellation),
        InteractionType.MessageComponent => PressAsync(context, cancellation),
        InteractionType.ModalSubmit => SubmitAsync(context, cancellation),
        // Of a kind that Discord has added since: it can only be left alone.
        _ => Task.CompletedTask,
    };

    private async Task RunAsync(InteractionContext context, CancellationToken cancellation)
    {
        var data = context.Interaction.Data ?? new();
        var call = data.Type is ApplicationCommandType.User or ApplicationCommandType.Message
            ? menus.Read(data, data.TargetId is { } target ? await reader.PersonAsync(new(target.Value), data, cancellation) : null)
            : await reader.ReadAsync(data, cancellation);
        await AskAsync(context, request => request with { Call = call ?? new(data.Name ?? "", CommandCall.NoOptions) }, cancellation);
    }

    private async Task CompleteAsync(InteractionContext context, CancellationToken cancellation)
    {
        if (CommandReader.ReadFocused(context.Interaction.Data ?? new()) is not { } typing)
        {
            await context.OfferAsync([], cancellation);
            return;
        }

        var request = await ReadAsync(context.Interaction, cancellation) with { Call = typing.Call };
        var found = await pipeline.SuggestAsync(request, typing.Option, typing.Typed, cancellation);
        await context.OfferAsync([.. found.Where(one => one.Value.Length is > 0 and <= LongestSuggestion).Select(ToChoice)], cancellation);
    }

    private async Task PressAsync(InteractionContext context, CancellationToken cancellation)
    {
        var data = context.Interaction.Data ?? new();
        var id = data.CustomId ?? "";
        if (FormButtons.IsForm(context.Interaction.Message, id) && await forms.FindAsync(id, cancellation) is { } form)
        {
            await context.ShowFormAsync(form, cancellation);
            return;
        }

        await AskAsync(context, request => request with { ComponentId = id, Values = data.Values ?? [] }, cancellation);
    }

    private Task SubmitAsync(InteractionContext context, CancellationToken cancellation)
    {
        var data = context.Interaction.Data ?? new();
        return AskAsync(
            context, request => request with { ComponentId = data.CustomId ?? "", Values = [.. Filled(data.Components ?? []).Select(input => input.Value.ToString())] }, cancellation);
    }

    private async Task AskAsync(InteractionContext context, Func<Request, Request> ask, CancellationToken cancellation)
    {
        var request = ask(await ReadAsync(context.Interaction, cancellation));
        var answer = await pipeline.RunAsync(request, cancellation);
        await answerer.AnswerAsync(context, request, answer, cancellation);
    }

    private async ValueTask<Request> ReadAsync(Interaction interaction, CancellationToken cancellation)
    {
        // One's own language where we speak it, else that of the guild.
        var locale = strings.Match(interaction.Locale) is null ? interaction.GuildLocale ?? interaction.Locale : interaction.Locale;
        var actor = await people.EnterAsync(interaction.Actor, interaction.Member, locale, cancellation);
        var channel = interaction.ChannelId ?? interaction.Channel?.Id ?? default;
        return new(interaction.Id.ToString(), ChannelKind.Discord, Places.GuildOf(interaction.GuildId, channel), Places.RoomOf(channel), actor, NoCall);
    }

    private static IEnumerable<SubmittedComponent> Filled(IEnumerable<SubmittedComponent> components)
    {
        foreach (var component in components)
        {
            if (component.Type == ComponentType.TextInput)
                yield return component;
            foreach (var inner in Filled([.. component.Components ?? [], .. component.Component is { } one ? [one] : Array.Empty<SubmittedComponent>()]))
                yield return inner;
        }
    }

    private static CommandChoice ToChoice(Suggestion suggestion) => new()
    {
        Name = CleanText.Clip(suggestion.Label, LongestSuggestion),
        Value = OptionValue.Of(suggestion.Value),
    };
}
