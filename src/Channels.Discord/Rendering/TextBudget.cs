using Guildhall.Core.Text;

namespace Guildhall.Channels.Discord.Rendering;

/// <summary>
/// The characters that all texts of a message share; what does not fit any more ends with an ellipsis. The light Markdown of replies has no links, and
/// Discord's has: what a player wrote must not become one that shows another address than it leads to.
/// </summary>
internal sealed class TextBudget
{
    private const string More = "…";
    private const string Link = "](";
    private const string NoLink = "]\\(";
    private int _left = MessageParts.Text;

    /// <summary>As much of a text as fits; may be empty.</summary>
    public string Take(string text)
    {
        text = text.Replace(Link, NoLink, StringComparison.Ordinal);
        var taken = text.Length <= _left ? text : _left <= More.Length ? "" : CleanText.Clip(text, _left - More.Length) + More;
        _left -= taken.Length;
        return taken;
    }
}
