using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Guildhall.Core.Text;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Battles;

namespace Guildhall.Modules.Tabletop.Campaigns.State;

/// <summary>What a dungeon master may decide beside the rules.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "ruling")]
[JsonDerivedType(typeof(Scene), "scene")]
[JsonDerivedType(typeof(Goto), "goto")]
[JsonDerivedType(typeof(Note), "note")]
[JsonDerivedType(typeof(Whisper), "whisper")]
[JsonDerivedType(typeof(OpenBattle), "open-battle")]
[JsonDerivedType(typeof(Spawn), "spawn")]
[JsonDerivedType(typeof(Adjust), "adjust")]
[JsonDerivedType(typeof(EndBattle), "end-battle")]
[JsonDerivedType(typeof(Award), "award")]
[JsonDerivedType(typeof(Heal), "heal")]
[JsonDerivedType(typeof(Ail), "ail")]
[JsonDerivedType(typeof(Pass), "pass")]
[JsonDerivedType(typeof(SetRules), "set-rules")]
[JsonDerivedType(typeof(Mark), "mark")]
[JsonDerivedType(typeof(Undo), "undo")]
internal abstract record Ruling
{
    private Ruling()
    {
    }

    /// <summary>Sets a scene in own words.</summary>
    public sealed record Scene([PlayerText] string Title, [PlayerText] string Text) : Ruling;

    /// <summary>Leads the party to a scene of the adventure.</summary>
    public sealed record Goto(string Key) : Ruling;

    /// <summary>Writes something down.</summary>
    public sealed record Note([PlayerText] string Text, bool Secret) : Ruling;

    /// <summary>Says something to one player.</summary>
    public sealed record Whisper(string Hero, [PlayerText] string Text) : Ruling;

    /// <summary>Marks that something has happened in the story: rooms and choices may ask for it.</summary>
    public sealed record Mark(string Flag) : Ruling;

    /// <summary>Opens a battle on a map.</summary>
    /// <param name="Field">Where.</param>
    /// <param name="Foes">Creatures by key and number.</param>
    public sealed record OpenBattle(Battlefield Field, ImmutableArray<FoeGroup> Foes) : Ruling
    {
        /// <summary>Whether a legendary creature is at home there.</summary>
        public bool InLair { get; init; }
    }

    /// <summary>Lets creatures come into the battle.</summary>
    public sealed record Spawn(FoeGroup Foes) : Ruling;

    /// <summary>Changes a combatant.</summary>
    /// <param name="Does">How; see <see cref="BattleCommand.Adjust"/>.</param>
    /// <param name="Reason">Why, for the log.</param>
    public sealed record Adjust(BattleCommand.Adjust Does, [PlayerText] string Reason) : Ruling;

    /// <summary>Ends the battle.</summary>
    /// <param name="Won">Whether the party has won it.</param>
    public sealed record EndBattle(bool Won) : Ruling;

    /// <summary>Gives experience, coins or a thing.</summary>
    /// <param name="Experience">For each hero, 0 to 100,000.</param>
    /// <param name="Copper">For the stash.</param>
    /// <param name="Item">For the stash; null for none.</param>
    public sealed record Award(int Experience, int Copper, string? Item, int Count) : Ruling;

    /// <summary>Adds hit points to a hero outside of battle, or takes them.</summary>
    public sealed record Heal(string Hero, int HitPoints, [PlayerText] string Reason) : Ruling;

    /// <summary>Lays a condition on a hero outside of battle, or lifts it.</summary>
    public sealed record Ail(string Hero, Condition Condition, bool Lift, [PlayerText] string Reason) : Ruling;

    /// <summary>Lets time pass.</summary>
    public sealed record Pass(int Minutes) : Ruling;

    /// <summary>Changes what the table agreed on.</summary>
    public sealed record SetRules(CampaignRules Rules) : Ruling;

    /// <summary>Takes back the last action.</summary>
    public sealed record Undo : Ruling;
}
