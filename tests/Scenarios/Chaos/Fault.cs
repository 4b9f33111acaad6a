namespace Guildhall.Tests.Scenarios.Chaos;

/// <summary>Something that goes wrong, and is put right again.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="HappenAsync">Ends once everything runs again.</param>
internal sealed record Fault(string Name, Func<Task> HappenAsync);
