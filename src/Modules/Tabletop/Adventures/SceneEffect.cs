using System.Text.Json.Serialization;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Modules.Tabletop.Adventures;

/// <summary>One thing that comes of a choice, a scene or a fight.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "effect")]
[JsonDerivedType(typeof(Go), "go")]
[JsonDerivedType(typeof(Flag), "flag")]
[JsonDerivedType(typeof(Find), "find")]
[JsonDerivedType(typeof(Coins), "coins")]
[JsonDerivedType(typeof(Experience), "experience")]
[JsonDerivedType(typeof(Hurt), "hurt")]
[JsonDerivedType(typeof(Heal), "heal")]
[JsonDerivedType(typeof(Inspire), "inspire")]
[JsonDerivedType(typeof(Brawl), "fight")]
[JsonDerivedType(typeof(End), "end")]
internal abstract record SceneEffect
{
    private SceneEffect()
    {
    }

    /// <summary>The party goes to another scene.</summary>
    public sealed record Go(string Scene) : SceneEffect;

    /// <summary>The story remembers something.</summary>
    public sealed record Flag(string Key) : SceneEffect;

    /// <summary>The party finds a thing, which goes to its stash. Its name is the word <c>item.‹key›</c> of the adventure.</summary>
    public sealed record Find(string Item, int Count = 1) : SceneEffect;

    /// <summary>The party finds coins, which go to its stash.</summary>
    /// <param name="Copper">In copper pieces.</param>
    public sealed record Coins(int Copper) : SceneEffect;

    /// <summary>Every hero learns.</summary>
    /// <param name="Points">For each.</param>
    public sealed record Experience(int Points) : SceneEffect;

    /// <summary>Something harms the one who chose, or all.</summary>
    public sealed record Hurt(DamageDice Dice, bool All = false) : SceneEffect
    {
        /// <summary>The save that halves it; null where none does.</summary>
        public Ability? Save { get; init; }

        /// <summary>What the save must reach.</summary>
        public int Dc { get; init; }
    }

    /// <summary>Every hero regains hit points.</summary>
    public sealed record Heal(HitDice Dice) : SceneEffect;

    /// <summary>The one who chose gains Heroic Inspiration.</summary>
    public sealed record Inspire : SceneEffect;

    /// <summary>The scene's fight breaks out.</summary>
    /// <param name="Surprised">Who is surprised: <c>foes</c>, <c>party</c> or nobody.</param>
    public sealed record Brawl(SurprisedSide Surprised = SurprisedSide.Nobody) : SceneEffect;

    /// <summary>The adventure ends. Its word: <c>ending.‹key›</c>.</summary>
    public sealed record End(string Key) : SceneEffect;
}
