namespace Guildhall.Channels.Web.Wire;

/// <summary>Who wants to come in.</summary>
/// <param name="Name">1 to 32 characters.</param>
/// <param name="Locale">The language they read, e.g. <c>de</c>.</param>
internal sealed record GuestRequest(string Name, string? Locale = null);
