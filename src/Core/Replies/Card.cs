using System.Collections.Immutable;
using Guildhall.Core.Text;

namespace Guildhall.Core.Replies;

/// <summary>A box of a reply.</summary>
/// <param name="Title">At most 256 characters.</param>
/// <param name="Body">At most 4,000 characters, with light Markdown (bold, italics, code, lists).</param>
public sealed record Card([PlayerText] string Title, [PlayerText] string Body = "")
{
    /// <summary>Named values, at most 25.</summary>
    public ImmutableArray<CardField> Fields { get; init; } = [];

    /// <summary>What to show beside the words.</summary>
    public Picture? Picture { get; init; }

    /// <summary>An accent as <c>#rrggbb</c>; the channel's own where null.</summary>
    public string? Color { get; init; }
}
