namespace Guildhall.Discord.Gateway.Frames;

/// <summary>The outside of a frame: what it is, without its data being read.</summary>
internal ref struct Frame
{
    /// <summary>What it is.</summary>
    internal int Op;

    /// <summary>Its number; 0 where it has none.</summary>
    internal long Sequence;

    /// <summary>The event's name in UTF-8; empty where it is no event.</summary>
    internal ReadOnlySpan<byte> Name;

    /// <summary>The data as JSON; empty where there is none.</summary>
    internal ReadOnlySpan<byte> Data;
}
