namespace Guildhall.Channels.Web.Wire;

/// <summary>A component that was used.</summary>
/// <param name="Id">As it stood in the reply.</param>
/// <param name="RequestId">1 to 64 printable characters; the same id gives the same answer and no second effect.</param>
/// <param name="Values">The value chosen, or the form's texts in order.</param>
internal sealed record ComponentBody(string Id, string RequestId, IReadOnlyList<string?>? Values = null);
