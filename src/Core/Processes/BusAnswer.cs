namespace Guildhall.Core.Processes;

/// <summary>An answer that came over the bus.</summary>
/// <param name="Body">The bytes of it.</param>
/// <param name="Kind">How it came about, in the words of whoever serves.</param>
public sealed record BusAnswer(ReadOnlyMemory<byte> Body, string Kind);
