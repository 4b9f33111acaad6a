using System.Collections.Immutable;
using System.Text;

namespace Guildhall.Imaging.Lettering;

/// <summary>What stands on one line.</summary>
/// <param name="Width">Pixels from the first letter's ink to the last's.</param>
internal sealed record TextLine(ImmutableArray<Rune> Runes, int Width);
