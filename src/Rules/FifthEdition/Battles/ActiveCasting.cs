using System.Text.Json.Serialization;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>A spell or ability that goes on: what it laid ends with it.</summary>
/// <param name="Id">Unique in the battle.</param>
/// <param name="Seat">Who cast it.</param>
/// <param name="Action">Its key in the caster's profile.</param>
/// <param name="Slot">The slot level it was cast with.</param>
/// <param name="Concentration">Whether it ends with the caster's concentration.</param>
/// <param name="Rounds">Rounds left, counted at the end of the caster's turns; 0 for no count.</param>
public sealed record ActiveCasting(int Id, int Seat, string Action, int Slot, bool Concentration, long Rounds)
{
    /// <summary>Whether it was made to last, so that damage breaks concentration on it less easily.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Extended { get; init; }
}
