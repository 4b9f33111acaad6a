using System.Collections.Immutable;
using Guildhall.Core.Results;

namespace Guildhall.Core.Storage;

/// <summary>One staged write: SQL with named parameters (<c>@name</c>) that both SQLite and PostgreSQL understand.</summary>
/// <param name="Sql">A constant; never put together from values.</param>
/// <param name="Args">The parameters: null, text, whole numbers, booleans, bytes, ids, coins or points in time.</param>
/// <param name="Rows">How many rows it must change; null where any number will do.</param>
/// <param name="Otherwise">What to answer where it changes another number; null reruns the command's body on fresh data.</param>
public sealed record Statement(string Sql, ImmutableArray<Arg> Args, int? Rows = null, Refusal? Otherwise = null);
