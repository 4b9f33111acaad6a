using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Json;
using Guildhall.Core.Text;
using Guildhall.Rules.FifthEdition.Characters.Content;

namespace Guildhall.Modules.Tabletop.Sheets.Show;

/// <summary>Names of everything characters are made of, and a line about each, which travel with the rules. Read when somebody first looks at a sheet.</summary>
internal static class CharacterWords
{
    private static readonly ConcurrentDictionary<string, FrozenDictionary<string, string>> _read = new(StringComparer.Ordinal);

    /// <summary>The words of a language, or English ones.</summary>
    public static FrozenDictionary<string, string> In(string locale) => _read.GetOrAdd(
        CompendiumWords.Locales.Contains(locale, StringComparer.Ordinal) ? locale : StringCatalog.DefaultLocale,
        known => JsonSerializer.Deserialize<Dictionary<string, string>>(CharacterContent.Words(known).Span)!.ToFrozenDictionary(StringComparer.Ordinal));
}
