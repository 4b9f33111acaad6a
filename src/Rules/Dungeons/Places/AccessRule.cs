using System.Collections.Immutable;

namespace Guildhall.Rules.Dungeons.Places;

/// <summary>Who may enter a region. Everything that is asked for must be there.</summary>
public sealed record AccessRule
{
    /// <summary>Items of which one must be carried by somebody of the party; empty for none.</summary>
    public ImmutableArray<string> AnyKey { get => field.IsDefault ? [] : field; init; }

    /// <summary>Flags of the campaign that must all be set; empty for none.</summary>
    public ImmutableArray<string> Flags { get => field.IsDefault ? [] : field; init; }

    /// <summary>The lowest level that may enter; 0 for any.</summary>
    public int MinimumLevel { get; init; }

    /// <summary>The least role that may enter.</summary>
    public AccessRole Role { get; init; }

    /// <summary>Whether more than half of the party must have agreed.</summary>
    public bool ByVote { get; init; }
}
