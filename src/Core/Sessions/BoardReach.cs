namespace Guildhall.Core.Sessions;

/// <summary>A square a token may be moved to.</summary>
/// <param name="X">Column, from 0.</param>
/// <param name="Y">Row, from 0.</param>
/// <param name="Feet">What the way costs.</param>
/// <param name="Square">As commands name it, e.g. <c>C4</c>.</param>
public sealed record BoardReach(int X, int Y, int Feet, string Square);
