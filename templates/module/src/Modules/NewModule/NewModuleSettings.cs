using Guildhall.Core.Commands;
using Guildhall.Core.Settings;
using Guildhall.Modules.NewModule.Rules;

namespace Guildhall.Modules.NewModule;

/// <summary>What a guild chooses.</summary>
internal sealed class NewModuleSettings
{
    /// <summary>What the die must reach where a player names nothing else.</summary>
    [Setting, Range(Luck.Easiest, Luck.Hardest)]
    public int Difficulty { get; init; } = 10;
}
