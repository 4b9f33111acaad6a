using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Characters.Content;

/// <summary>A package of equipment.</summary>
/// <param name="Key">Its letter, e.g. <c>a</c>.</param>
/// <param name="Gold">Gold pieces in it.</param>
public sealed record KitContent(string Key, int Gold)
{
    /// <summary>Things in it: a key, <c>N key</c> for several, <c>*</c> before what is worn or wielded at once.</summary>
    public ImmutableArray<string> Items { get => field.IsDefault ? [] : field; init; }

    /// <summary>The things as they are carried.</summary>
    public IEnumerable<CarriedItem> Carried()
    {
        foreach (var item in Items)
        {
            var equipped = item[0] == '*';
            var words = (equipped ? item[1..] : item).Split(' ');
            yield return words.Length == 1
                ? new CarriedItem(words[0], 1, equipped)
                : new CarriedItem(words[1], int.Parse(words[0], System.Globalization.CultureInfo.InvariantCulture), equipped);
        }
    }
}
