using System.Text.Json.Serialization;
using Guildhall.Rules.Dungeons.Places;
using Guildhall.Rules.FifthEdition;

namespace Guildhall.Modules.Tabletop.Campaigns.State;

/// <summary>What somebody wants to do in a place.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "wish")]
[JsonDerivedType(typeof(Open), "open")]
[JsonDerivedType(typeof(Enter), "enter")]
[JsonDerivedType(typeof(Explore), "explore")]
[JsonDerivedType(typeof(Go), "go")]
[JsonDerivedType(typeof(Door), "door")]
[JsonDerivedType(typeof(Search), "search")]
[JsonDerivedType(typeof(Break), "break")]
[JsonDerivedType(typeof(Turn), "turn")]
[JsonDerivedType(typeof(Disarm), "disarm")]
[JsonDerivedType(typeof(Take), "take")]
[JsonDerivedType(typeof(Light), "light")]
[JsonDerivedType(typeof(Agree), "agree")]
[JsonDerivedType(typeof(Leave), "leave")]
[JsonDerivedType(typeof(Reveal), "reveal")]
[JsonDerivedType(typeof(Rule), "rule")]
[JsonDerivedType(typeof(Set), "set")]
[JsonDerivedType(typeof(Put), "put")]
internal abstract record PlaceWish
{
    private PlaceWish()
    {
    }

    /// <summary>Whether it is the dungeon master's alone.</summary>
    [JsonIgnore]
    public bool IsRuling => this is Reveal or Rule or Set or Put or Turn;

    /// <summary>A place to explore.</summary>
    /// <param name="Text">As <see cref="Guildhall.Rules.Dungeons.Drawn.PlaceText"/> prints it.</param>
    /// <param name="Kind">What it was made as; empty for one drawn by hand.</param>
    public sealed record Open(string Text, string Kind, int Level) : PlaceWish;

    /// <summary>To go in.</summary>
    public sealed record Enter : PlaceWish;

    /// <summary>To go on to where nobody has looked yet.</summary>
    public sealed record Explore : PlaceWish;

    /// <summary>To go somewhere known.</summary>
    public sealed record Go(Spot To) : PlaceWish;

    /// <summary>To do something to a door.</summary>
    public sealed record Door(Spot At, DoorWish Does) : PlaceWish;

    /// <summary>To look for what is hidden.</summary>
    /// <param name="Ability">Wisdom or Intelligence.</param>
    public sealed record Search(Ability Ability) : PlaceWish;

    /// <summary>To break a door or a thing.</summary>
    public sealed record Break(Spot At) : PlaceWish;

    /// <summary>The weather turns.</summary>
    public sealed record Turn(Weather Weather) : PlaceWish;

    /// <summary>To put a trap out of order.</summary>
    public sealed record Disarm(Spot At) : PlaceWish;

    /// <summary>To take treasure.</summary>
    public sealed record Take(Spot At) : PlaceWish;

    /// <summary>To light a torch, or to put it out.</summary>
    public sealed record Light(bool On) : PlaceWish;

    /// <summary>To agree to enter where the party must agree.</summary>
    public sealed record Agree : PlaceWish;

    /// <summary>To go out, at the entrance.</summary>
    public sealed record Leave : PlaceWish;

    /// <summary>Shows a room to a hero, or takes it back.</summary>
    /// <param name="At">A square of it.</param>
    /// <param name="Hero">To whom; null for all.</param>
    public sealed record Reveal(Spot At, string? Hero, bool Hide) : PlaceWish;

    /// <summary>Says who may enter a room.</summary>
    public sealed record Rule(Spot At, AccessRule Access) : PlaceWish;

    /// <summary>Sets a door.</summary>
    public sealed record Set(Spot At, bool IsOpen, bool IsFastened) : PlaceWish;

    /// <summary>Puts a hero somewhere.</summary>
    public sealed record Put(string Hero, Spot At) : PlaceWish;
}
