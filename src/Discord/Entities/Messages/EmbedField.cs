namespace Guildhall.Discord.Entities.Messages;

/// <summary>One cell of an embed's table.</summary>
public sealed record EmbedField
{
    /// <summary>1 to 256 characters.</summary>
    public string Name { get => field ?? ""; init; }

    /// <summary>1 to 1024 characters.</summary>
    public string Value { get => field ?? ""; init; }

    /// <summary>Whether it may stand beside others.</summary>
    public bool Inline { get; init; }
}
