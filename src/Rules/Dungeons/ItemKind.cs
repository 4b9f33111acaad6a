using System.Text.Json.Serialization;

namespace Guildhall.Rules.Dungeons;

/// <summary>What a treasure is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ItemKind>))]
public enum ItemKind
{
    /// <summary>Worth its value and nothing else.</summary>
    Gem,

    /// <summary>Drunk or thrown once.</summary>
    Potion,

    /// <summary>Read once.</summary>
    Scroll,

    /// <summary>Wielded.</summary>
    Weapon,

    /// <summary>Worn against blows.</summary>
    Armor,

    /// <summary>Magic of any other shape.</summary>
    Wondrous,

    /// <summary>A useful thing without magic.</summary>
    Gear,

    /// <summary>Opens a door.</summary>
    Key,
}
