using System.Collections.Frozen;
using System.Globalization;
using Guildhall.Core.Text;
using Guildhall.Modules.Tabletop.Adventures;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Modules.Tabletop.Sheets.Show;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Battles;
using Guildhall.Rules.FifthEdition.Combat;

namespace Guildhall.Modules.Tabletop.Campaigns.Show;

/// <summary>What players call everybody and everything of a campaign, in one language.</summary>
internal sealed class TableNames(Words words)
{
    private readonly CompendiumWords _compendium = CompendiumWords.In(words.Locale);
    private readonly FrozenDictionary<string, string> _characters = CharacterWords.In(words.Locale);

    /// <summary>What casting a spell without a slot ends with.</summary>
    private const string FreeSuffix = ".free";

    public Words Words => words;

    public string Say(string key, params ReadOnlySpan<Core.Results.Arg> args) => words.Say(key, args);

    /// <summary>A hero's name, or a creature's with its number.</summary>
    public string Of(CampaignState state, string name)
    {
        if (state.Heroes.TryGetValue(name, out var hero)) return hero.Name;
        var fighter = state.Battle?.Find(name);
        return fighter is null ? name : Of(state, fighter);
    }

    public string Of(CampaignState state, Combatant fighter)
    {
        if (state.Heroes.TryGetValue(fighter.Name, out var hero)) return hero.Name;
        if (KeyOf(fighter) is not { } creature) return fighter.Name;
        var name = Creature(creature);
        var number = fighter.Name[(fighter.Name.LastIndexOf('-') + 1)..];
        var alone = state.Battle!.Combatants.Count(other => KeyOf(other) == creature) == 1;
        return alone || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? name : $"{name} {number}";
    }

    /// <summary>The stat block of a creature, or of one that a spell brought; null for others.</summary>
    private static string? KeyOf(Combatant fighter) => fighter.Source switch
    {
        CombatantSource.Creature creature => creature.Key,
        CombatantSource.Made { Profile.Key: var key } when fighter.SummonedBy >= 0 && key.StartsWith("monster.", StringComparison.Ordinal) => key["monster.".Length..],
        _ => null,
    };

    public string Of(CampaignState state, int seat) =>
        state.Battle is { } battle && seat >= 0 && seat < battle.Combatants.Length ? Of(state, battle[seat]) : words.Say("campaign.somebody");

    public string Creature(string key) => _compendium.Find($"creature.{key}") ?? key;

    /// <summary>An action of a stat block, a spell, a weapon, a feature or what everybody can do.</summary>
    public string Action(string key)
    {
        if (key.EndsWith(FreeSuffix, StringComparison.Ordinal)) return words.Say("battle.action-free", ("what", Action(key[..^FreeSuffix.Length])));
        if (key.StartsWith("spell.", StringComparison.Ordinal) && _compendium.Find(key) is { } spell) return spell;
        if (words.Has($"battle.action.{key}")) return words.Say($"battle.action.{key}");
        if (_characters.GetValueOrDefault(key) is { } character) return character;
        return _compendium.Find($"action.{key}") ?? _compendium.Find(key) ?? Term(key) ?? Weapon(key) ?? Spelled(key);
    }

    /// <summary>An option within an action: a beast to become, a type of damage, one of its own ways.</summary>
    public string Choice(string key) => words.Has(key) ? words.Say(key) : _compendium.Find($"creature.{key}") ?? Action(key);

    public string Condition(Condition condition) => words.Say(RuleKeys.Of(condition));

    public string Types(IEnumerable<DamageTaken> taken) => string.Join(", ", taken.Select(part => words.Say(RuleKeys.Of(part.Type))).Distinct(StringComparer.Ordinal));

    /// <summary>How badly hurt somebody looks whose hit points are nobody's business.</summary>
    public string Looks(Vitality health) => words.Say(health switch
    {
        { State: LifeState.Dead } => "campaign.looks.dead",
        { Current: 0 } => "campaign.looks.down",
        _ when health.Current == health.Maximum => "campaign.looks.unhurt",
        { Bloodied: true } => health.Current * 4 <= health.Maximum ? "campaign.looks.near-death" : "campaign.looks.bloodied",
        _ => "campaign.looks.scratched",
    });

    /// <summary>A text of the adventure that is played, or null.</summary>
    public string? Story(CampaignState state, string key) => state.Adventure is { } adventure ? AdventureCatalog.Text(adventure, key, words.Locale) : null;

    /// <summary>A thing of the stash: of the adventure, else of the rules.</summary>
    public string Item(CampaignState state, string key) => Story(state, $"item.{key}") ?? _compendium.Find($"item.{key}") ?? Term(key) ?? Spelled(key);

    public static string Bonus(int bonus) => bonus.ToString("+0;−0;+0", CultureInfo.InvariantCulture);

    public static string Faces(D20Roll dice) => dice.Second is { } second
        ? string.Create(CultureInfo.InvariantCulture, $"{dice.First}/{second}")
        : dice.First.ToString(CultureInfo.InvariantCulture);

    /// <summary>A weapon and how it is used: <c>dagger.thrown.off-hand</c>.</summary>
    private string? Weapon(string key)
    {
        var parts = key.Split('.');
        if (Term(parts[0]) is not { } name) return null;
        return parts.Skip(1).Aggregate(name, (told, form) => words.Has($"battle.form.{form}") ? words.Say("battle.form", ("what", told), ("form", words.Say($"battle.form.{form}"))) : told);
    }

    private string? Term(string key)
    {
        foreach (var name in (ReadOnlySpan<string>)[$"{key}.name", $"feature.{key}.name", $"weapon.{key}", $"weapon.{key}.name", $"item.{key}", $"armor.{key}", key])
        {
            if (words.Has(name)) return words.Say(name);
        }

        return null;
    }

    // What has no name in any language is still better read as words than as a key.
    private static string Spelled(string key) => string.Join(' ', key[(key.LastIndexOf('.') + 1)..].Split('-').Select(word => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));
}
