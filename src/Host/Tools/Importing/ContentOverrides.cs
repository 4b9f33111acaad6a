using System.Text.Json;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Host.Tools.Importing;

/// <summary>The reviewed table: what the text says where patterns do not reach, in steps of our own.</summary>
internal sealed class ContentOverrides
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    private ContentOverrides(Dictionary<string, ActionOverride> actions, Dictionary<string, ActionOverride> traits, Dictionary<string, SpellOverride> spells) =>
        (Actions, Traits, Spells) = (actions, traits, spells);

    private Dictionary<string, ActionOverride> Actions { get; }

    private Dictionary<string, ActionOverride> Traits { get; }

    private Dictionary<string, SpellOverride> Spells { get; }

    public static ContentOverrides Load() => new(
        Read<ActionOverride>("actions"), Read<ActionOverride>("traits"), Read<SpellOverride>("spells"));

    public ActionOverride? Action(string creature, string action) => Find(Actions, $"{creature}/{action}", $"*/{action}");

    public ActionOverride? Trait(string creature, string trait) => Find(Traits, $"{creature}/{trait}", $"*/{trait}");

    public SpellOverride? Spell(string key) => Find(Spells, key, key);

    /// <summary>Entries that nothing asked for.</summary>
    public IEnumerable<string> Unused => Actions.Keys.Concat(Traits.Keys).Concat(Spells.Keys).Where(key => !_used.Contains(key)).Order(StringComparer.Ordinal);

    private T? Find<T>(Dictionary<string, T> among, string key, string general)
        where T : class
    {
        var found = among.ContainsKey(key) ? key : general;
        if (!among.TryGetValue(found, out var value)) return null;
        _used.Add(found);
        return value;
    }

    private static Dictionary<string, T> Read<T>(string name)
    {
        using var stream = typeof(ContentOverrides).Assembly.GetManifestResourceStream($"Importing/overrides-{name}.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, T>>(stream, ContentJson.Options)!;
    }
}
