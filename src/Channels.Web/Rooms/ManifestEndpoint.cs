using System.Collections.Concurrent;
using System.Text.Json;
using Guildhall.Channels.Web.Json;
using Guildhall.Channels.Web.Wire;
using Guildhall.Core.Commands;
using Guildhall.Core.Text;
using Microsoft.AspNetCore.Http;

namespace Guildhall.Channels.Web.Rooms;

/// <summary>What can be typed, in the caller's language; written once for each language.</summary>
internal sealed class ManifestEndpoint(ICommandCatalog catalog, CallerWords callerWords)
{
    private readonly ConcurrentDictionary<string, byte[]> _written = new(StringComparer.Ordinal);

    public async Task ListAsync(HttpContext context)
    {
        var words = await callerWords.OfAsync(context);
        context.Response.Headers.Vary = "Accept-Language, Authorization";
        await Answer.BytesAsync(context, _written.GetOrAdd(words.Locale, _ => JsonSerializer.SerializeToUtf8Bytes(Describe(words), WebJson.Forms.CommandList)));
    }

    private CommandList Describe(Words words) => new(
    [
        .. catalog.Commands.Where(command => command.Listed).Select(command => new CommandInfo(
            command.Path,
            words.Say(command.DescriptionKey),
            [.. command.Options.Where(option => !option.Hidden).Select(option => Describe(command, option, words))])),
    ]);

    private static CommandOption Describe(CommandDescription command, OptionDescription option, Words words) =>
        new(option.Name, words.Say(command.OptionKey(option.Name)), option.Type, option.Required)
        {
            Choices = option.Choices.IsEmpty ? null : option.Choices,
            ChoiceLabels = option.Choices.IsEmpty ? null : [.. option.Choices.Select(choice => command.ChoiceLabel(words, option.Name, choice))],
            Min = option.Min,
            Max = option.Max,
            Autocomplete = option.Autocomplete ? true : null,
        };
}
