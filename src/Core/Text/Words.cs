using Guildhall.Core.Results;

namespace Guildhall.Core.Text;

/// <summary>The sentences of one language, with the default language behind it.</summary>
/// <param name="catalog">All languages.</param>
/// <param name="locale">Which of them, e.g. <c>de</c>.</param>
public sealed class Words(StringCatalog catalog, string locale)
{
    /// <summary>The language, e.g. <c>de</c>.</summary>
    public string Locale => locale;

    /// <summary>A sentence with its placeholders filled in.</summary>
    /// <exception cref="KeyNotFoundException">No language has the key: a fault in a module, found by its tests.</exception>
    public string Say(string key, params ReadOnlySpan<Arg> args) => catalog.Find(locale, key).Format(locale, 0, args);

    /// <summary>One of several sentences that say the same; the index wraps around.</summary>
    public string SayVariant(string key, int index, params ReadOnlySpan<Arg> args) => catalog.Find(locale, key).Format(locale, index, args);

    /// <summary>How many sentences stand under a key.</summary>
    public int Variants(string key) => catalog.Find(locale, key).Count;

    /// <summary>Whether a key is known in this language or the default one.</summary>
    public bool Has(string key) => catalog.TryFind(locale, key, out _);

    /// <summary>A refusal in this language: its code is its key.</summary>
    public string Say(Refusal refusal) => Say(refusal.Code, refusal.Args.AsSpan());
}
