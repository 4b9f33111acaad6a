namespace Guildhall.Discord.Entities.Interactions;

/// <summary>What was done.</summary>
public enum InteractionType
{
    /// <summary>Discord asks whether the address answers.</summary>
    Ping = 1,

    /// <summary>A command was used.</summary>
    ApplicationCommand = 2,

    /// <summary>A button or select was used.</summary>
    MessageComponent = 3,

    /// <summary>An option is being typed.</summary>
    ApplicationCommandAutocomplete = 4,

    /// <summary>A form was sent.</summary>
    ModalSubmit = 5,
}
