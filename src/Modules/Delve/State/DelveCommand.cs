using System.Text.Json.Serialization;
using Guildhall.Core.Ids;
using Guildhall.Rules.Dungeons;

namespace Guildhall.Modules.Delve.State;

/// <summary>Everything a player, or the clock, can want of a delve.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "wants")]
[JsonDerivedType(typeof(Start), "start")]
[JsonDerivedType(typeof(Join), "join")]
[JsonDerivedType(typeof(Move), "move")]
[JsonDerivedType(typeof(Unlock), "unlock")]
[JsonDerivedType(typeof(Search), "search")]
[JsonDerivedType(typeof(Disarm), "disarm")]
[JsonDerivedType(typeof(Attack), "attack")]
[JsonDerivedType(typeof(Cast), "cast")]
[JsonDerivedType(typeof(UseFeature), "use-feature")]
[JsonDerivedType(typeof(UseItem), "use-item")]
[JsonDerivedType(typeof(Pass), "pass")]
[JsonDerivedType(typeof(Flee), "flee")]
[JsonDerivedType(typeof(TimeOut), "time-out")]
[JsonDerivedType(typeof(Rest), "rest")]
[JsonDerivedType(typeof(Leave), "leave")]
[JsonDerivedType(typeof(Abandon), "abandon")]
internal abstract record DelveCommand
{
    private DelveCommand(Id<User> user) => User = user;

    /// <summary>Whose wish it is; the default id where it is the clock's.</summary>
    public Id<User> User { get; init; }

    /// <summary>The stamp a button was offered for; null where the command was typed.</summary>
    public int? Stamp { get; init; }

    public sealed record Start(string Seed, DungeonSize Size, DungeonDifficulty Difficulty, string? Theme, int TurnSeconds, HeroIdentity Hero)
        : DelveCommand(Hero.UserId);

    public sealed record Join(HeroIdentity Hero) : DelveCommand(Hero.UserId);

    public sealed record Move(Id<User> User, Compass Side) : DelveCommand(User);

    public sealed record Unlock(Id<User> User, Compass Side, DoorMeans How) : DelveCommand(User);

    public sealed record Search(Id<User> User) : DelveCommand(User);

    public sealed record Disarm(Id<User> User) : DelveCommand(User);

    /// <summary>Strikes or shoots.</summary>
    /// <param name="Target">A foe's key; null where only one is left.</param>
    /// <param name="Weapon">A weapon's key; null for the best.</param>
    public sealed record Attack(Id<User> User, string? Target, string? Weapon) : DelveCommand(User);

    /// <summary>Casts a spell.</summary>
    /// <param name="Slot">The slot's level; null for the lowest that will do.</param>
    public sealed record Cast(Id<User> User, string Spell, int? Slot, string? Target) : DelveCommand(User);

    public sealed record UseFeature(Id<User> User, string Feature, string? Target) : DelveCommand(User);

    /// <summary>The thing was taken from the bag in the same commit.</summary>
    public sealed record UseItem(Id<User> User, string Item, string? Target) : DelveCommand(User);

    /// <summary>Ends the turn: guarding oneself where the action is left.</summary>
    public sealed record Pass(Id<User> User) : DelveCommand(User);

    public sealed record Flee(Id<User> User) : DelveCommand(User);

    /// <summary>A turn's clock ran out.</summary>
    public sealed record TimeOut() : DelveCommand(default(Id<User>));

    public sealed record Rest(Id<User> User, bool Long) : DelveCommand(User);

    /// <summary>Goes home with what was won: alone, unless the prize is won or nobody else is left.</summary>
    public sealed record Leave(Id<User> User) : DelveCommand(User);

    /// <summary>Breaks the delve off.</summary>
    /// <param name="ForAll">Whether the wish comes from somebody who runs the community: then it counts for everybody.</param>
    public sealed record Abandon(Id<User> User, bool ForAll = false) : DelveCommand(User);
}
