namespace Guildhall.Core.Commands;

/// <summary>The values a text option takes. Labels are the string keys <c>command.&lt;path with dots&gt;.&lt;option&gt;.&lt;value&gt;</c> or <c>choice.&lt;value&gt;</c>; enum options need no attribute.</summary>
/// <param name="values">1 to 25 kebab-case values.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ChoicesAttribute(params string[] values) : Attribute
{
    /// <summary>1 to 25 kebab-case values.</summary>
    public IReadOnlyList<string> Values { get; } = values;
}
