using System.Text.Json.Serialization;

namespace Guildhall.Rules.Dungeons;

/// <summary>How hard the fights of a dungeon are.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DungeonDifficulty>))]
public enum DungeonDifficulty
{
    /// <summary>For a first visit: careful parties of level 1 come home from nine of ten small dungeons.</summary>
    Easy,

    /// <summary>As it should be: careful parties win most small dungeons, and some large ones cost them dearly.</summary>
    Normal,

    /// <summary>For those who want to be beaten: about half of the small dungeons are won by careful parties.</summary>
    Hard,
}
