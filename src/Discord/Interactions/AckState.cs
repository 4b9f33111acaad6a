namespace Guildhall.Discord.Interactions;

/// <summary>How far the acknowledgement of an interaction is (I1, I3).</summary>
public enum AckState
{
    /// <summary>Nothing was said yet.</summary>
    Pending,

    /// <summary>An acknowledgement is under way.</summary>
    Acknowledging,

    /// <summary>It was said that an answer follows; the next answer becomes it.</summary>
    DeferredReply,

    /// <summary>A component was acknowledged silently; its message can still be edited.</summary>
    DeferredUpdate,

    /// <summary>An answer was given: a message, an edit, choices, a form, an activity or a pong.</summary>
    Answered,

    /// <summary>Discord takes no acknowledgement any more.</summary>
    Expired,
}
