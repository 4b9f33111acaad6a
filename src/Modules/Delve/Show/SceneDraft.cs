using System.Collections.Immutable;
using Guildhall.Core.Results;

namespace Guildhall.Modules.Delve.Show;

/// <summary>What the narrator is given of an event.</summary>
/// <param name="Kind">Its sentences stand under <c>narration.‹kind›</c>.</param>
/// <param name="Facts">Names and numbers in the reader's language.</param>
internal sealed record SceneDraft(string Kind, ImmutableArray<Arg> Facts)
{
    public static SceneDraft Of(string kind, params ReadOnlySpan<Arg> facts) => new(kind, [.. facts]);
}
