namespace Guildhall.Core.Commands;

/// <summary>Marks a command that only looks: it commits nothing, and a request repeated much later may be answered afresh.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class QueryAttribute : Attribute;
