using Guildhall.Core.Text;

namespace Guildhall.Core.Replies;

/// <summary>Sends its command when pressed.</summary>
public sealed record Button([PlayerText] string Label) : Component(Label)
{
    /// <summary>How loudly it asks to be pressed.</summary>
    public ButtonStyle Style { get; init; }
}
