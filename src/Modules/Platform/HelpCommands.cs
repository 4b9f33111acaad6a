using System.Collections.Immutable;
using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;

namespace Guildhall.Modules.Platform;

internal sealed class HelpCommands(CommandGuide guide)
{
    private const int PerPage = 12;

    [Command("help"), Query]
    public Result<Reply> Help(
        CommandContext context,
        [Option(Autocomplete = nameof(Suggest)), Length(1, 50)] string? topic = null,
        [Option(Hidden = true), Range(1, 100)] int page = 1)
    {
        var found = guide.Find(context, topic);
        if (found.Count == 0)
        {
            return Refusal.Of("help.nothing", ("topic", topic ?? ""));
        }

        return found.Count == 1 || found[0].Path == topic ? Describe(context, found[0]) : List(context, found, topic, page);
    }

    public Task<IReadOnlyList<Suggestion>> Suggest(CommandContext context, string typed) => Task.FromResult<IReadOnlyList<Suggestion>>(
        [.. guide.Find(context, typed.Length > 0 ? typed : null).Take(25).Select(command => new Suggestion($"/{command.Path}", command.Path))]);

    private static Reply Describe(CommandContext context, CommandDescription command)
    {
        var about = context.Say(command.DescriptionKey);
        var options = command.Options.Where(option => !option.Hidden).ToList();
        var usage = string.Concat(options.Select(option => option.Required ? $" {option.Name}:…" : $" [{option.Name}:…]"));
        return new($"/{command.Path}{usage} – {about}")
        {
            Visibility = Visibility.OnlyMe,
            Cards =
            [
                new($"/{command.Path}", $"{about}\n`/{command.Path}{usage}`")
                {
                    Fields = [.. options.Select(option => new CardField(option.Name, Explain(context, command, option), Inline: false))],
                },
            ],
        };
    }

    private static string Explain(CommandContext context, CommandDescription command, OptionDescription option)
    {
        var explained = context.Say(
            "help.option",
            ("about", context.Say(command.OptionKey(option.Name))),
            ("needed", option.Required ? "yes" : "no"),
            ("choices", string.Join(", ", option.Choices.Select(choice => $"`{choice}` ({command.ChoiceLabel(context.Words, option.Name, choice)})"))));
        return explained.Length <= 1_024 ? explained : context.Say(command.OptionKey(option.Name));
    }

    private static Reply List(CommandContext context, IReadOnlyList<CommandDescription> found, string? topic, int page)
    {
        var pages = (found.Count + PerPage - 1) / PerPage;
        page = Math.Min(page, pages);
        var shown = found.Skip((page - 1) * PerPage).Take(PerPage).GroupBy(command => command.Module, StringComparer.Ordinal).ToList();
        return new(string.Join('\n', shown.Select(module => InWords(context, module))))
        {
            Visibility = Visibility.OnlyMe,
            Cards =
            [
                new(context.Say("help.title", ("count", found.Count)), context.Say("help.hint", ("page", page), ("pages", pages)))
                {
                    Fields = [.. shown.Select(module => new CardField(context.Say($"module.{module.Key}"), Lines(context, module), Inline: false))],
                },
            ],
            Components = pages == 1 ? [] : Turning(context, topic, page, pages),
        };
    }

    private static string InWords(CommandContext context, IGrouping<string, CommandDescription> module) =>
        $"{context.Say($"module.{module.Key}")}: {string.Join(", ", module.Select(command => $"/{command.Path}"))}";

    // Twelve lines of a path and a description of at most 100 characters might not fit into a field.
    private static string Lines(CommandContext context, IEnumerable<CommandDescription> commands)
    {
        var lines = string.Join('\n', commands.Select(command => $"`/{command.Path}` {context.Say(command.DescriptionKey)}"));
        return lines.Length <= 1_024 ? lines : string.Join(' ', commands.Select(command => $"`/{command.Path}`"));
    }

    private static ImmutableArray<Component> Turning(CommandContext context, string? topic, int page, int pages) =>
    [
        new Button(context.Say("page.previous")) { Call = Page(topic, Math.Max(1, page - 1)), Enabled = page > 1 },
        new Button(context.Say("page.next")) { Call = Page(topic, Math.Min(pages, page + 1)), Enabled = page < pages },
    ];

    private static CommandCall Page(string? topic, int page)
    {
        var number = page.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return topic is null ? CommandCall.To("help", ("page", number)) : CommandCall.To("help", ("page", number), ("topic", topic));
    }
}
