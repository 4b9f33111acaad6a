using Guildhall.Core.Text;

namespace Guildhall.Channels.Discord.Commands;

/// <summary>Our languages as Discord calls them.</summary>
internal sealed class Localizations(StringCatalog strings)
{
    private static readonly Dictionary<string, string[]> OnDiscord = new(StringComparer.Ordinal)
    {
        ["de"] = ["de"],
        ["es"] = ["es-ES", "es-419"],
        ["fr"] = ["fr"],
        ["ja"] = ["ja"],
    };

    /// <summary>The words everything has.</summary>
    public Words Default { get; } = strings.In(StringCatalog.DefaultLocale);

    /// <summary>What is said in the other languages; null where none says anything else.</summary>
    /// <param name="say">Null where a language has nothing of its own.</param>
    public IReadOnlyDictionary<string, string>? Of(Func<Words, string?> say)
    {
        var said = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var locale in strings.Locales.Where(OnDiscord.ContainsKey))
        {
            if (say(strings.In(locale)) is { } text)
            {
                foreach (var name in OnDiscord[locale])
                    said[name] = text;
            }
        }

        return said.Count == 0 ? null : said;
    }

    /// <summary>A name under a key of its own, where one is kept.</summary>
    public IReadOnlyDictionary<string, string>? NamesOf(string key) =>
        Default.Has(key) ? Of(words => words.Say(key) is var name && name != Default.Say(key) ? name : null) : null;
}
