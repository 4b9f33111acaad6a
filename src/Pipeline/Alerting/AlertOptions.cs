namespace Guildhall.Pipeline.Alerting;

/// <summary>How often operators are told.</summary>
/// <param name="Repeat">After how long an alert that lasts is said again; within it, none is said twice.</param>
public sealed record AlertOptions(TimeSpan Repeat);
