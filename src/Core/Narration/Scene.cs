using System.Collections.Immutable;
using Guildhall.Core.Results;

namespace Guildhall.Core.Narration;

/// <summary>One event to be told.</summary>
/// <param name="Kind">What happened, e.g. <c>melee-hit</c>: its sentences stand under <c>narration.&lt;kind&gt;</c>.</param>
/// <param name="Ordinal">How many events of this kind the session had before: the narrator turns through its sentences by it.</param>
/// <param name="Seed">The session's own text, so that two sessions are told differently.</param>
/// <param name="Facts">Place, monster, weapon, outcome, numbers: words already in the reader's language.</param>
public sealed record Scene(string Kind, int Ordinal, string Seed, ImmutableArray<Arg> Facts);
