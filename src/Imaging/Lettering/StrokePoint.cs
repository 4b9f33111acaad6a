namespace Guildhall.Imaging.Lettering;

/// <summary>Where the pen goes, in 256ths of a unit; seven units are the height of a capital, and y grows upward.</summary>
/// <param name="Corner">The pen does not touch the point but rounds the corner there.</param>
internal readonly record struct StrokePoint(int X, int Y, bool Corner);
