using Guildhall.Rules.FifthEdition.Battles;

namespace Guildhall.Modules.Tabletop.Encounters;

/// <summary>How a fight is likely to go, by fights that were fought.</summary>
/// <param name="Rate">How often the party won, with its interval.</param>
/// <param name="Rounds">Rounds of all fights together.</param>
/// <param name="Fallen">Heroes at 0 hit points at the end of all fights together.</param>
internal sealed record EncounterOutlook(WinRate Rate, int Rounds, int Fallen)
{
    /// <summary>Rounds of a fight on average, in tenths.</summary>
    public int RoundTenths => Rate.Battles == 0 ? 0 : Rounds * 10 / Rate.Battles;

    /// <summary>Heroes who fall in a fight on average, in tenths.</summary>
    public int FallenTenths => Rate.Battles == 0 ? 0 : Fallen * 10 / Rate.Battles;
}
