using Guildhall.Core.Text;

namespace Guildhall.Core.Replies;

/// <summary>A named value on a card.</summary>
/// <param name="Name">At most 256 characters.</param>
/// <param name="Value">At most 1,024 characters.</param>
/// <param name="Inline">Whether it may stand beside others in one line.</param>
public sealed record CardField([PlayerText] string Name, [PlayerText] string Value, bool Inline = true);
