namespace Guildhall.Modules.Tabletop.Sheets.Making;

/// <summary>What a button or menu of a draft does.</summary>
internal enum DraftMove
{
    /// <summary>Chooses one option; a second time takes it back.</summary>
    Pick,

    /// <summary>Is content with what is chosen, where fewer may be.</summary>
    Enough,

    /// <summary>Lets the open choice be made.</summary>
    Auto,

    /// <summary>Lets all choices be made.</summary>
    Rest,

    /// <summary>Takes the last answer back.</summary>
    Back,

    /// <summary>Turns the page of a long list of options.</summary>
    Page,

    /// <summary>Says how scores are made.</summary>
    Method,

    /// <summary>Changes a score.</summary>
    Score,

    /// <summary>Takes the scores as they are.</summary>
    Take,

    /// <summary>Throws the hit die of a new level.</summary>
    Roll,

    /// <summary>Gives the name, or finishes where there is one.</summary>
    Make,

    /// <summary>Throws the draft away.</summary>
    Discard,
}
