namespace Guildhall.Core.Storage;

/// <summary>Rows that are not kept for ever. Whoever owns the table registers one as a service; the store then forgets, step by small step.</summary>
/// <param name="Sql">
/// A constant that deletes at most <c>@limit</c> rows whose time has come by <c>@now</c> (UTC, milliseconds since 1970), oldest first,
/// along an index. It is run again at once while it deletes as many as it may, else a minute later.
/// </param>
public sealed record Retention(string Sql);
