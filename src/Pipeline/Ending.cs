namespace Guildhall.Pipeline;

/// <summary>How an answer came about.</summary>
internal enum Ending
{
    /// <summary>Answered for good, without a commit: a query, or a refusal before the body ran.</summary>
    Answered,

    /// <summary>Answered for good, and stored.</summary>
    Stored,

    /// <summary>Nothing happened; the same request may succeed later.</summary>
    Failed,
}
