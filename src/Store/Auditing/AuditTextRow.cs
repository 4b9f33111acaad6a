namespace Guildhall.Store.Auditing;

/// <summary>A name or free text of an entry, with the salt of its hash.</summary>
internal sealed record AuditTextRow(long Number, string Role, byte[] Salt, string Text);
