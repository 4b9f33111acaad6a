namespace Guildhall.Modules.Delve.Rules;

/// <summary>What a casting costs.</summary>
/// <param name="Level">The level it is cast at; 0 for a cantrip.</param>
/// <param name="Paid">Whether a slot of that level is spent.</param>
/// <param name="FreeUse">The resource that pays in place of a slot; null for none.</param>
internal readonly record struct SpellPayment(int Level, bool Paid, string? FreeUse);
