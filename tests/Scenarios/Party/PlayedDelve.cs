using Guildhall.Tests.Scenarios.Support.Wire;

namespace Guildhall.Tests.Scenarios.Party;

/// <summary>A delve played to its end.</summary>
/// <param name="Point">Where its session stands now.</param>
/// <param name="Deeds">Everything that was acknowledged, in order.</param>
/// <param name="Refused">What was pressed in vain, and the refusal's code: a button is for everybody, and not everybody may do everything.</param>
internal sealed record PlayedDelve(SessionPoint Point, DelveEnding Ending, IReadOnlyList<Deed> Deeds, IReadOnlyList<string> Refused);
