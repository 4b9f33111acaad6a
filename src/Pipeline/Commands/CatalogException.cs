namespace Guildhall.Pipeline.Commands;

/// <summary>The commands, settings or strings of a module do not fit together; found at start, before anybody plays.</summary>
/// <param name="message">Which, and what is wrong with it.</param>
public sealed class CatalogException(string message) : Exception(message);
