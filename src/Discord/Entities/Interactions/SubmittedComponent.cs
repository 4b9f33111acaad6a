using Guildhall.Discord.Entities.Commands;
using Guildhall.Discord.Entities.Components;

namespace Guildhall.Discord.Entities.Interactions;

/// <summary>What was filled in: a row or label with others in it, or an input with its value.</summary>
public sealed record SubmittedComponent
{
    /// <summary>What it is.</summary>
    public ComponentType Type { get; init; }

    /// <summary>Its number.</summary>
    public int? Id { get; init; }

    /// <summary>Of an input: what we called it.</summary>
    public string? CustomId { get; init; }

    /// <summary>Of a text input or radio group: the text; of a checkbox: true or false.</summary>
    public OptionValue Value { get; init; }

    /// <summary>Of a select, checkbox group or file upload: what was chosen.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>Of a label: the input.</summary>
    public SubmittedComponent? Component { get; init; }

    /// <summary>Of a row: the inputs.</summary>
    public IReadOnlyList<SubmittedComponent>? Components { get; init; }
}
