using System.Collections.Immutable;
using Guildhall.Core.Text;

namespace Guildhall.Core.Sessions;

/// <summary>Somebody on a board.</summary>
/// <param name="Key">The combatant's key.</param>
/// <param name="Name">As players call them.</param>
/// <param name="X">The column of its north-western square, from 0.</param>
/// <param name="Y">Its row.</param>
/// <param name="Edge">Squares along one side, 1 to 4.</param>
/// <param name="Side"><c>party</c> or <c>foes</c>.</param>
/// <param name="State">As <see cref="Combatant.State"/>.</param>
public sealed record BoardToken(string Key, [PlayerText] string Name, int X, int Y, int Edge, string Side, string State)
{
    /// <summary>What the viewer's hero may try against it now, with the chances.</summary>
    public ImmutableArray<BoardOdds> Odds { get; init; } = [];
}
