using System.Text.Json.Serialization;

namespace Guildhall.Core.Events;

/// <summary>Something that happened in one module and that others may care about. The vocabulary between modules is this file's derived types.</summary>
/// <param name="Guild">Where.</param>
/// <param name="At">When, UTC.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event")]
[JsonDerivedType(typeof(CoinsEarned), "coins-earned")]
[JsonDerivedType(typeof(ExperienceEarned), "experience-earned")]
[JsonDerivedType(typeof(BattleWon), "battle-won")]
[JsonDerivedType(typeof(HeroFell), "hero-fell")]
[JsonDerivedType(typeof(SessionEnded), "session-ended")]
public abstract record DomainEvent(string Guild, DateTimeOffset At)
{
    /// <summary>News of one stream are handled in the order in which they were committed; those of different streams hold up nobody.</summary>
    [JsonIgnore]
    public virtual string Stream => Guild;
}
