using System.Text.Json.Serialization;
using Guildhall.Discord.Json;

namespace Guildhall.Discord.Entities.Components;

/// <summary>A building block of a message or a form. A closed set; what Discord invents later arrives as <see cref="UnknownComponent" />.</summary>
[JsonConverter(typeof(ComponentConverter))]
public abstract record Component
{
    /// <summary>What it is.</summary>
    public abstract ComponentType Type { get; }

    /// <summary>Its number within the message; Discord numbers what is not numbered.</summary>
    public int? Id { get; init; }
}
