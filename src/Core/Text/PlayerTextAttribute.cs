namespace Guildhall.Core.Text;

/// <summary>Marks a parameter that a player reads: its words come from <c>Strings/</c>, never from code (H13, checked by GH0002).</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class PlayerTextAttribute : Attribute;
