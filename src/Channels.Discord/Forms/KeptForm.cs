namespace Guildhall.Channels.Discord.Forms;

/// <summary>What a form asks, as it is kept.</summary>
internal sealed record KeptForm(string Title, IReadOnlyList<KeptField> Fields);
