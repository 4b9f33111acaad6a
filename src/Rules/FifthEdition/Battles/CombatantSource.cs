using System.Text.Json.Serialization;
using Guildhall.Rules.FifthEdition.Characters;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Where the numbers of a combatant come from. What a battle stores is this; <see cref="CombatProfile.Of(CombatantSource)"/> derives the rest.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "source")]
[JsonDerivedType(typeof(Creature), "creature")]
[JsonDerivedType(typeof(Hero), "hero")]
[JsonDerivedType(typeof(Shaped), "shaped")]
[JsonDerivedType(typeof(Made), "made")]
[JsonDerivedType(typeof(Form), "form")]
public abstract record CombatantSource
{
    private CombatantSource()
    {
    }

    /// <summary>A stat block of the compendium.</summary>
    /// <param name="Key">Its key.</param>
    public sealed record Creature(string Key) : CombatantSource;

    /// <summary>A player's character.</summary>
    /// <param name="Build">Its choices.</param>
    public sealed record Hero(CharacterBuild Build) : CombatantSource
    {
        /// <summary>What its load costs it.</summary>
        public LoadRule Load { get; init; }
    }

    /// <summary>Somebody in the body of a beast, with its own mind and features.</summary>
    /// <param name="Own">Whose.</param>
    /// <param name="Beast">The beast's key.</param>
    public sealed record Shaped(CombatantSource Own, string Beast) : CombatantSource;

    /// <summary>Numbers that somebody worked out: a homebrew creature, an object, a variant for a measurement.</summary>
    public sealed record Made(CombatProfile Profile) : CombatantSource;

    /// <summary>A form that somebody takes of its own, in which it keeps its hit points and may do what the form can.</summary>
    /// <param name="Of">Who takes it.</param>
    /// <param name="Key">The form's key.</param>
    /// <param name="Size">Its size there; null for its own.</param>
    /// <param name="Speeds">Its speeds there; null for its own.</param>
    public sealed record Form(CombatantSource Of, string Key, CreatureSize? Size, Speeds? Speeds) : CombatantSource;
}
