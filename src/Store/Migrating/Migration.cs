using System.Security.Cryptography;
using System.Text;

namespace Guildhall.Store.Migrating;

/// <summary>One step of a module's tables to their present shape.</summary>
/// <param name="Module">The module's folder in lower case; <c>store</c> for the platform's own tables.</param>
/// <param name="Number">From 1, without gaps within the module.</param>
/// <param name="Name">What it does, in a few words.</param>
/// <param name="Sql">Any number of statements.</param>
public sealed record Migration(string Module, int Number, string Name, string Sql)
{
    /// <summary>The SHA-256 of the statements, whatever ends their lines.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Sql.ReplaceLineEndings("\n"))));

    /// <inheritdoc/>
    public override string ToString() => $"{Module} {Number:D4}-{Name}";
}
