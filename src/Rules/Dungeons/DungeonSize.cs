using System.Text.Json.Serialization;

namespace Guildhall.Rules.Dungeons;

/// <summary>How many rooms a dungeon has.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DungeonSize>))]
public enum DungeonSize
{
    /// <summary>7 to 9 rooms.</summary>
    Small,

    /// <summary>13 to 15 rooms.</summary>
    Medium,

    /// <summary>20 to 24 rooms.</summary>
    Large,
}
