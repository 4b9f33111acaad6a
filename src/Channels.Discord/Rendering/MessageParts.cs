namespace Guildhall.Channels.Discord.Rendering;

/// <summary>What one message of components may hold (I7).</summary>
internal static class MessageParts
{
    /// <summary>Components, nested ones counted.</summary>
    public const int Most = 40;

    /// <summary>Buttons of a row.</summary>
    public const int ButtonsInRow = 5;

    /// <summary>Characters of all texts together.</summary>
    public const int Text = 4_000;
}
