using Guildhall.Rules.FifthEdition.Battles;

namespace Guildhall.Modules.Tabletop.Campaigns.State;

/// <summary>What a table agreed on: the house rules of battles and the rest.</summary>
internal sealed record CampaignRules
{
    /// <summary>The rule book's own.</summary>
    public static CampaignRules ByTheBook { get; } = new();

    /// <summary>Those of battles.</summary>
    public HouseRules Battle { get => field ?? HouseRules.ByTheBook; init; }

    /// <summary>How long rests last.</summary>
    public RestRule Rests { get; init; }

    /// <summary>What carrying too much does.</summary>
    public EncumbranceRule Encumbrance { get; init; }

    /// <summary>Whether the dungeon master plays the foes; otherwise they follow their minds.</summary>
    public bool FoesByHand { get; init; }

    /// <summary>Whether players are asked before each reaction; otherwise their heroes take those worth taking.</summary>
    public bool AsksReactions { get; init; }

    /// <summary>Whether everybody sees the hit points of foes.</summary>
    public bool OpenHitPoints { get; init; }

    /// <summary>How long a hero's turn lasts, in seconds; 0 for as long as it takes.</summary>
    public int TurnSeconds { get; init; }
}
