using System.Text.Json.Serialization;

namespace Guildhall.Rules.Dungeons;

/// <summary>How hard the fights of a dungeon are.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DungeonDifficulty>))]
public enum DungeonDifficulty
{
    /// <summary>Low budgets, and a moderate one for the goal.</summary>
    Easy,

    /// <summary>Low and moderate budgets, and a high one for the goal.</summary>
    Normal,

    /// <summary>Moderate and high budgets, and a high one for the goal.</summary>
    Hard,
}
