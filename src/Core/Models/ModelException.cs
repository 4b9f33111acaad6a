namespace Guildhall.Core.Models;

/// <summary>A model could not be asked.</summary>
/// <param name="message">What went wrong; without the question and without keys.</param>
public sealed class ModelException(string message, Exception? inner = null) : Exception(message, inner);
