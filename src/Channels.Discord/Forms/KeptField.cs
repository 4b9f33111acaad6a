namespace Guildhall.Channels.Discord.Forms;

/// <summary>One line of a form, as it is kept.</summary>
internal sealed record KeptField(string Label, bool Required, int MaxLength, string? Value);
