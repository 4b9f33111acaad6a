using System.Collections.Immutable;
using System.Security.Cryptography;
using Guildhall.Core.Auditing;

namespace Guildhall.Store.Auditing;

/// <summary>An entry made ready for any database: the row's content without the chain, and its texts with their salts.</summary>
/// <param name="Row">Without number and hash.</param>
/// <param name="Content">What the chain covers.</param>
/// <param name="Texts">What is kept beside it.</param>
internal sealed record SealedEntry(AuditRow Row, byte[] Content, ImmutableArray<(AuditText Text, byte[] Salt)> Texts)
{
    private const int SaltBytes = 32;

    public static SealedEntry Of(AuditEntry entry)
    {
        ImmutableArray<(AuditText Text, byte[] Salt)> texts =
            [.. entry.Texts.DistinctBy(text => text.Role, StringComparer.Ordinal).Select(text => (text, RandomNumberGenerator.GetBytes(SaltBytes)))];
        var row = AuditRow.Of(entry, string.Join(' ', texts.Select(text => $"{text.Text.Role}:{AuditChain.HashOf(text.Salt, text.Text.Text)}")));
        return new(row, AuditChain.ContentOf(row), texts);
    }
}
