namespace Guildhall.Channels.Web.Wire;

/// <summary>Whether all is well.</summary>
/// <param name="Status"><c>ok</c> or <c>unavailable</c>.</param>
internal sealed record Health(string Status);
