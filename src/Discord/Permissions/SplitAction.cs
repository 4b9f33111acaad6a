namespace Guildhall.Discord.Permissions;

/// <summary>What took a manage permission until 23 February 2026 and takes one of its own since.</summary>
public enum SplitAction
{
    /// <summary>Pin or unpin a message; once manage messages.</summary>
    PinMessage = 0,

    /// <summary>Write without waiting for slow mode; once manage messages, channels or threads.</summary>
    BypassSlowmode = 1,

    /// <summary>Add an emoji, sticker or sound; once manage expressions.</summary>
    CreateExpression = 2,

    /// <summary>Edit or delete an emoji, sticker or sound one made.</summary>
    EditOwnExpression = 3,

    /// <summary>Edit or delete an emoji, sticker or sound somebody else made.</summary>
    EditAnyExpression = 4,

    /// <summary>Plan an event; once manage events.</summary>
    CreateEvent = 5,

    /// <summary>Edit or delete an event one planned.</summary>
    EditOwnEvent = 6,

    /// <summary>Edit or delete an event somebody else planned.</summary>
    EditAnyEvent = 7,
}
