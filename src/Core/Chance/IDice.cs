namespace Guildhall.Core.Chance;

/// <summary>Where faces come from: a seeded cup in play, a written list in tests and differential checks.</summary>
public interface IDice
{
    /// <summary>Throws one die.</summary>
    /// <param name="sides">1 to 1,000,000,000.</param>
    /// <returns>1 to <paramref name="sides"/>.</returns>
    int Roll(int sides);
}
