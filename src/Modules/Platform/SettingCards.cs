using System.Collections.Immutable;
using System.Globalization;
using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Settings;

namespace Guildhall.Modules.Platform;

/// <summary>What /settings answers.</summary>
internal static class SettingCards
{
    private const int PerPage = 20;
    private const int MostButtons = 5;
    private const int LongestValue = 1_000;

    public static Reply List(
        CommandContext context, IReadOnlyList<SettingDescription> settings, IReadOnlyDictionary<string, string> set, int page)
    {
        var pages = (settings.Count + PerPage - 1) / PerPage;
        page = Math.Min(page, pages);
        var shown = settings.Skip((page - 1) * PerPage).Take(PerPage).ToList();
        return new(string.Join('\n', shown.Select(setting => $"{setting.Key} = {ValueOf(setting, set)}")))
        {
            Visibility = Visibility.OnlyMe,
            Cards =
            [
                new(context.Say("settings.title"), context.Say("settings.hint", ("page", page), ("pages", pages)))
                {
                    Fields = [.. shown.Select(setting => new CardField(setting.Key, $"`{ValueOf(setting, set)}` {SettingWords.Describe(context.Words, setting)}", Inline: false))],
                },
            ],
            Components =
            [
                new Select(context.Say("settings.change"), [.. shown.Select(setting => new SelectChoice(setting.Key, setting.Key))])
                {
                    Call = CommandCall.To("settings show"),
                    Option = "key",
                },
                .. pages == 1 ? [] : Turning(context, page, pages),
            ],
        };
    }

    public static Reply Show(CommandContext context, SettingDescription setting, string? set)
    {
        var value = set ?? setting.Default;
        var about = SettingWords.Describe(context.Words, setting);
        return new($"{setting.Key} = {value}\n{about} {SettingWords.Allowed(context.Words, setting)}")
        {
            Visibility = Visibility.OnlyMe,
            Cards =
            [
                new(setting.Key, about)
                {
                    Fields =
                    [
                        new(context.Say("settings.value"), $"`{value}`"),
                        new(context.Say("settings.default"), $"`{setting.Default}`"),
                        new(context.Say("settings.range"), SettingWords.Allowed(context.Words, setting), Inline: false),
                    ],
                },
            ],
            Components = [.. Changing(context, setting, value), Resetting(context, setting, set)],
        };
    }

    public static Reply Changed(CommandContext context, SettingDescription setting, string value) =>
        new(context.Say("settings.changed", ("key", setting.Key), ("value", value)))
        {
            Components = [new Button(context.Say("settings.see-all")) { Call = CommandCall.To("settings list") }],
        };

    private static string ValueOf(SettingDescription setting, IReadOnlyDictionary<string, string> set)
    {
        var value = set.GetValueOrDefault(setting.Key, setting.Default);
        return value.Length is 0 or > LongestValue ? "…" : value;
    }

    // A click for what has few values, a form for everything else.
    private static IEnumerable<Component> Changing(CommandContext context, SettingDescription setting, string value)
    {
        IReadOnlyList<string> choices = setting.Type == "boolean" ? ["true", "false"] : setting.Choices;
        var call = CommandCall.To("settings set", ("key", setting.Key));
        return choices.Count switch
        {
            0 =>
            [
                new Form(context.Say("settings.change"), context.Say("settings.form"), [new("value", context.Say("settings.value"), Value: value.Length <= 100 ? value : null)])
                {
                    Call = call,
                },
            ],
            <= MostButtons => choices.Select(choice => new Button(choice)
            {
                Call = call with { Options = call.Options.SetItem("value", choice) },
                Enabled = choice != value,
            }),
            _ => [new Select(context.Say("settings.change"), [.. choices.Select(choice => new SelectChoice(choice, choice))]) { Call = call, Option = "value" }],
        };
    }

    private static Button Resetting(CommandContext context, SettingDescription setting, string? set) => new(context.Say("settings.reset"))
    {
        Call = CommandCall.To("settings reset", ("key", setting.Key)),
        Style = ButtonStyle.Danger,
        Enabled = set is not null,
    };

    private static ImmutableArray<Component> Turning(CommandContext context, int page, int pages) =>
    [
        new Button(context.Say("page.previous")) { Call = Page(Math.Max(1, page - 1)), Enabled = page > 1 },
        new Button(context.Say("page.next")) { Call = Page(Math.Min(pages, page + 1)), Enabled = page < pages },
    ];

    private static CommandCall Page(int page) => CommandCall.To("settings list", ("page", page.ToString(CultureInfo.InvariantCulture)));
}
