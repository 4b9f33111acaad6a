using System.Text.Json.Serialization;

namespace Guildhall.Rules.Dungeons;

/// <summary>How rare a magic item is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ItemRarity>))]
public enum ItemRarity
{
    /// <summary>Not magic at all.</summary>
    Mundane,

    /// <summary>Common magic.</summary>
    Common,

    /// <summary>Uncommon magic.</summary>
    Uncommon,

    /// <summary>Rare magic.</summary>
    Rare,
}
