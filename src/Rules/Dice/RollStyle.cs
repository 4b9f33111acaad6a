namespace Guildhall.Rules.Dice;

/// <summary>The marks of a channel around parts of a result.</summary>
internal sealed record RollStyle(string Dropped, string Extreme, string Total, string Escaped)
{
    /// <summary>For terminals and radios.</summary>
    internal static readonly RollStyle Plain = new("~", "", "", "");

    /// <summary>The style of avrae/d20.</summary>
    internal static readonly RollStyle Markdown = new("~~", "**", "`", @"\*_~`|<>");
}
