namespace Guildhall.Modules.Heroes;

/// <summary>What a hero has done so far.</summary>
/// <param name="Delves">Delves that came to an end with the hero alive in them.</param>
/// <param name="DelvesWon">Those among them that were won.</param>
/// <param name="Battles">Battles won.</param>
/// <param name="Foes">Foes overcome in them.</param>
/// <param name="Falls">How often the hero fell.</param>
internal sealed record HeroDeeds(long Delves, long DelvesWon, long Battles, long Foes, long Falls)
{
    public static HeroDeeds None { get; } = new(0, 0, 0, 0, 0);
}
