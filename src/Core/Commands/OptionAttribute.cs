namespace Guildhall.Core.Commands;

/// <summary>Makes a parameter an option of its command. A nullable parameter or one with a default is optional.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class OptionAttribute : Attribute
{
    /// <summary>The option's name where it is not the parameter's in kebab case.</summary>
    public string? Name { get; init; }

    /// <summary>A public method of the same class, <c>(CommandContext, string typed) → Task&lt;IReadOnlyList&lt;Suggestion&gt;&gt;</c>, that completes it.</summary>
    public string? Autocomplete { get; init; }

    /// <summary>True keeps it out of lists: buttons fill it.</summary>
    public bool Hidden { get; init; }
}
