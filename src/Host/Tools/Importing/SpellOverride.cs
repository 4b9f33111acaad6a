using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Creatures;
using Guildhall.Rules.FifthEdition.Spells;

namespace Guildhall.Host.Tools.Importing;

/// <summary>What a spell does, which its prose says and no fixture.</summary>
internal sealed record SpellOverride(
    ImmutableArray<AutomationNode> Do,
    ActionArea? Area = null,
    int Targets = 0,
    int TargetsPerSlot = 0,
    int AreaPerSlot = 0,
    string? Lacks = null,
    ImmutableArray<SpellSlotDuration>? LongerSlots = null);
