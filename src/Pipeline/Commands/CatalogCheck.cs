using Guildhall.Core.Text;

namespace Guildhall.Pipeline.Commands;

/// <summary>Every module that has commands, and every command, option and choice has its words in every language.</summary>
internal static class CatalogCheck
{
    private const int LongestDescription = 100;

    public static void Words(IReadOnlyList<CommandEntry> entries, StringCatalog strings)
    {
        var missing = new List<string>();
        foreach (var locale in strings.Locales)
        {
            foreach (var module in entries.Select(entry => entry.Module).Distinct(StringComparer.Ordinal))
            {
                Need(strings, locale, missing, $"module.{module}");
            }

            foreach (var entry in entries)
            {
                Need(entry, strings, locale, missing);
            }
        }

        if (missing.Count > 0)
        {
            throw new CatalogException($"Strings are missing, or longer than {LongestDescription} characters: {string.Join(", ", missing)}.");
        }
    }

    private static void Need(CommandEntry entry, StringCatalog strings, string locale, List<string> missing)
    {
        var command = entry.Description;
        Need(strings, locale, missing, command.DescriptionKey);
        foreach (var option in command.Options)
        {
            Need(strings, locale, missing, command.OptionKey(option.Name));
            foreach (var choice in option.Choices)
            {
                Need(strings, locale, missing, $"{command.OptionKey(option.Name)}.{choice}", $"choice.{choice}");
            }
        }
    }

    // Discord takes 100 characters for each of them.
    private static void Need(StringCatalog strings, string locale, List<string> missing, params ReadOnlySpan<string> anyOf)
    {
        foreach (var key in anyOf)
        {
            if (strings.FindExactly(locale, key)?.Format(locale, 0).Length is > 0 and <= LongestDescription)
            {
                return;
            }
        }

        missing.Add($"{locale}: {string.Join(" or ", anyOf!)}");
    }
}
