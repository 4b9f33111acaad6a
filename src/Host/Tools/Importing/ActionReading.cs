using System.Collections.Immutable;
using Guildhall.Rules.FifthEdition.Automation;
using Guildhall.Rules.FifthEdition.Creatures;

namespace Guildhall.Host.Tools.Importing;

/// <summary>What an action's text came to.</summary>
/// <param name="Left">What no pattern took; empty if everything was read.</param>
internal sealed record ActionReading(ImmutableArray<AutomationNode> Do, ActionArea? Area, string Left);
