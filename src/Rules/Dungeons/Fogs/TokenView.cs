using Guildhall.Rules.FifthEdition.Grid;

namespace Guildhall.Rules.Dungeons.Fogs;

/// <summary>Somebody who is perceived.</summary>
/// <param name="Key">Who.</param>
/// <param name="Space">Where.</param>
/// <param name="How">How well, never <see cref="Perceived.Nothing"/>.</param>
public sealed record TokenView(string Key, Footprint Space, Perceived How);
