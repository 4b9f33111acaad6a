using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Host.Tools.Importing;

/// <summary>An action or a trait as the reviewed table has it. Without steps the text's own reading stands, with what it lacks added.</summary>
internal sealed record ActionOverride(ImmutableArray<AutomationNode>? Do = null, ActionArea? Area = null, string? Lacks = null);
