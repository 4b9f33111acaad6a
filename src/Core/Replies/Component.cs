using System.Text.Json.Serialization;
using Guildhall.Core.Commands;
using Guildhall.Core.Text;

namespace Guildhall.Core.Replies;

/// <summary>Something to press, choose or fill in, which sends a command.</summary>
/// <param name="Label">1 to 80 characters.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Button), "button")]
[JsonDerivedType(typeof(Select), "select")]
[JsonDerivedType(typeof(Form), "form")]
public abstract record Component([PlayerText] string Label)
{
    /// <summary>At most 100 characters, signed by the server, valid in one room; set by the pipeline.</summary>
    [JsonPropertyOrder(-1)]
    public string Id { get; init; } = "";

    /// <summary>The command it sends; not shown to players, but signed into <see cref="Id"/>. Required of modules, absent once stored.</summary>
    [JsonIgnore]
    public CommandCall? Call { get; init; }

    /// <summary>False shows it without letting it be used.</summary>
    public bool Enabled { get; init; } = true;
}
