using System.Collections.Immutable;
using Guildhall.Core.Ids;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Characters;

namespace Guildhall.Modules.Tabletop.Sheets.Making;

/// <summary>A character in the making, or a level being gained, as far as somebody has chosen. Stored between two presses.</summary>
internal sealed record SheetDraft
{
    /// <summary>The name it is to have; null where none was given yet.</summary>
    public string? Name { get; init; }

    /// <summary>The level to reach, 1 to 20.</summary>
    public int Level { get; init; } = 1;

    /// <summary>The sheet that gains a level; null for a new one.</summary>
    public Id<StoredSheet>? Sheet { get; init; }

    /// <summary>That sheet's revision when its level began.</summary>
    public long Revision { get; init; }

    /// <summary>Where it began.</summary>
    public CharacterBuild Start { get; init; } = new();

    /// <summary>Everything chosen of finished levels.</summary>
    public CharacterBuild Build { get; init; } = new();

    /// <summary>The class of the level being gained; null before it is chosen, and while the first level is made.</summary>
    public string? Class { get; init; }

    /// <summary>What is chosen of the level being gained.</summary>
    public ImmutableArray<CharacterPick> Picks { get => field.IsDefault ? [] : field; init; }

    /// <summary>Every answer, in order.</summary>
    public ImmutableArray<CharacterPick> Answers { get => field.IsDefault ? [] : field; init; }

    /// <summary>What is chosen of the open choice, where it takes several.</summary>
    public ImmutableArray<string> Chosen { get => field.IsDefault ? [] : field; init; }

    /// <summary>How scores are being made; null before that is chosen.</summary>
    public ScoreMethod? Method { get; init; }

    /// <summary>The scores as they are placed so far.</summary>
    public AbilityScores? Scores { get; init; }

    /// <summary>The scores as they were thrown, once: going back throws no better ones.</summary>
    public ImmutableArray<RolledScore> Rolls { get => field.IsDefault ? [] : field; init; }

    /// <summary>Hit dice as they were thrown, once for each level from the second on; 0 for those not thrown.</summary>
    public ImmutableArray<int> HitFaces { get => field.IsDefault ? [] : field; init; }

    /// <summary>Whether it is a new character.</summary>
    public bool IsNew() => Sheet is null;

    /// <summary>Whether a choice was answered since the last finished level.</summary>
    public bool HasAnswered(string key) => Answers.Any(answer => answer.Choice == key);
}
