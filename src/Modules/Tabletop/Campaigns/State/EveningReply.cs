namespace Guildhall.Modules.Tabletop.Campaigns.State;

/// <summary>What somebody said to an evening.</summary>
internal sealed record EveningReply(Person Who, EveningAnswer Says);
