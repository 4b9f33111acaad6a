using Guildhall.Core.Replies;

namespace Guildhall.Host.Playing;

/// <summary>Something that can be chosen by its number.</summary>
/// <param name="Component">What is used.</param>
/// <param name="Values">What is chosen with it; null for a form, which asks first.</param>
/// <param name="Label">What the line says.</param>
internal sealed record Choice(Component Component, IReadOnlyList<string>? Values, string Label)
{
    /// <summary>Every button, every line of every select and every form that can be used.</summary>
    public static IReadOnlyList<Choice> Of(Reply reply) => [.. reply.Components.Where(component => component.Enabled).SelectMany(Of)];

    private static IEnumerable<Choice> Of(Component component) => component switch
    {
        Select select => select.Choices.Select(choice => new Choice(select, [choice.Value], $"{select.Label}: {choice.Label}")),
        Form form => [new Choice(form, Values: null, $"{form.Label}…")],
        _ => [new Choice(component, [], component.Label)],
    };
}
