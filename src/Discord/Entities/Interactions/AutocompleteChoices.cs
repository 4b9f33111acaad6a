using Guildhall.Discord.Entities.Commands;

namespace Guildhall.Discord.Entities.Interactions;

/// <summary>Choices for the option that is being typed.</summary>
/// <param name="Choices">Up to 25.</param>
public sealed record AutocompleteChoices(IReadOnlyList<CommandChoice> Choices);
