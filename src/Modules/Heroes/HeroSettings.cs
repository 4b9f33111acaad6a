using Guildhall.Core.Commands;
using Guildhall.Core.Settings;

namespace Guildhall.Modules.Heroes;

/// <summary>What a community decides about heroes.</summary>
internal sealed class HeroSettings
{
    /// <summary>Heroes that one person may keep. 1 to 20; 10 by default.</summary>
    [Setting, Range(1, 20)]
    public int MostHeroes { get; init; } = 10;
}
