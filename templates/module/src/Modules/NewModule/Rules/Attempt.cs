namespace Guildhall.Modules.NewModule.Rules;

/// <summary>What came of it.</summary>
/// <param name="Face">What the die showed, 1 to 20.</param>
/// <param name="Succeeded">Whether that was enough.</param>
internal sealed record Attempt(int Face, bool Succeeded);
