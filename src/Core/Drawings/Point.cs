namespace Guildhall.Core.Drawings;

/// <summary>A place on a drawing, in pixels from its top left corner; y grows downward. It may lie outside.</summary>
/// <param name="X">Pixels to the right.</param>
/// <param name="Y">Pixels down.</param>
public readonly record struct Point(int X, int Y);
