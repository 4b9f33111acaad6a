using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Core.Settings;
using Guildhall.Core.Text;

namespace Guildhall.Modules.Platform;

internal sealed class LanguageCommands(StringCatalog strings, ISettingStore settings)
{
    [Command("language")]
    public Result<Reply> Choose(CommandContext context, [Option(Autocomplete = nameof(Suggest)), Length(2, 35)] string? locale = null)
    {
        if (locale is null)
        {
            return Ask(context);
        }

        if (Find(locale) is not { } chosen)
        {
            return Refusal.Of("language.unknown", ("locale", locale), ("known", string.Join(", ", strings.Locales)));
        }

        settings.WriteLocale(context.Work, context.User, chosen);
        var words = strings.In(chosen);
        return new Reply(words.Say("language.set", ("language", words.Say("language.name")))) { Visibility = Visibility.OnlyMe };
    }

    public Task<IReadOnlyList<Suggestion>> Suggest(CommandContext context, string typed) => Task.FromResult<IReadOnlyList<Suggestion>>(
    [
        .. strings.Locales.Select(locale => new Suggestion(NameOf(locale), locale)).Where(suggestion =>
            suggestion.Value.StartsWith(typed, StringComparison.OrdinalIgnoreCase) || suggestion.Label.StartsWith(typed, StringComparison.OrdinalIgnoreCase)),
    ]);

    private Reply Ask(CommandContext context) => new(context.Say("language.ask", ("language", context.Say("language.name"))))
    {
        Visibility = Visibility.OnlyMe,
        Components =
        [
            new Select(context.Say("language.choose"), [.. strings.Locales.Select(locale => new SelectChoice(NameOf(locale), locale))])
            {
                Call = CommandCall.To("language"),
                Option = "locale",
            },
        ],
    };

    // By its code, or by the name its speakers give it.
    private string? Find(string typed) =>
        strings.Match(typed) ?? strings.Locales.FirstOrDefault(locale => string.Equals(NameOf(locale), typed, StringComparison.OrdinalIgnoreCase));

    private string NameOf(string locale) => strings.In(locale).Say("language.name");
}
