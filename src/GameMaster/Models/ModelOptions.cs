namespace Guildhall.GameMaster.Models;

/// <summary>Which model is asked.</summary>
/// <param name="Address">Of an endpoint that speaks OpenAI's protocol: OpenAI, Ollama, llama.cpp, vLLM.</param>
/// <param name="Name">The model's name there.</param>
/// <param name="Key">What opens the endpoint; null where it asks for none.</param>
/// <param name="Budget">What one request may spend on it altogether.</param>
public sealed record ModelOptions(Uri Address, string Name, string? Key, TimeSpan Budget);
