namespace Guildhall.Core.Commands;

/// <summary>Marks a command that only looks: it commits nothing, and a repeated request may be answered afresh.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class QueryAttribute : Attribute;
