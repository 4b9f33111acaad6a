using System.Collections.Immutable;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.FifthEdition.Battles;

namespace Guildhall.Modules.Tabletop.Campaigns.Rules;

/// <summary>A decision of a creature that a model may take: everything it could do, its own mind's choice first.</summary>
internal sealed record Dilemma(CampaignState State, int Seat, ImmutableArray<MindChoice> Options);
