using System.Collections.Immutable;

namespace Guildhall.Rules.FifthEdition.Automation;

/// <summary>Everything a run depends on besides its tree and its dice.</summary>
/// <param name="Targets">At most <see cref="AutomationLimits.Targets"/>; those beyond are left out.</param>
/// <param name="SlotLevel">The slot expended; 0 for a cantrip or what is no spell.</param>
/// <param name="SpellLevel">The spell's own level.</param>
/// <param name="Choices">Keys of options the actor chooses, where a <see cref="AutomationNode.Choose"/> offers them; the first option otherwise.</param>
/// <param name="Magic">Whether it is magic, against which some save with advantage.</param>
public sealed record AutomationInput(
    AutomationActor Actor,
    ImmutableArray<AutomationTarget> Targets,
    int SlotLevel = 0,
    int SpellLevel = 0,
    ImmutableArray<string> Choices = default,
    bool Magic = false)
{
    /// <summary>Turns of the actor that ended since it was cast, for steps that waited.</summary>
    public int Turns { get; init; }

    /// <summary>Slot levels above the spell's own.</summary>
    public int Above => Math.Max(0, SlotLevel - SpellLevel);
}
