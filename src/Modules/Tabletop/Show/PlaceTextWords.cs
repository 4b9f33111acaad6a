using Guildhall.Core.Text;
using Guildhall.Rules.Dungeons.Drawn;

namespace Guildhall.Modules.Tabletop.Show;

/// <summary>What is wrong with a drawn place, as whoever drew it reads it.</summary>
public static class PlaceTextWords
{
    /// <summary>Line, column, what is wrong and what to do.</summary>
    public static string Tell(PlaceTextError error, Words words) => words.Say(
        "place.text",
        ("fault", error.Word),
        ("line", error.Line),
        ("column", error.Column),
        ("got", error.Got),
        ("wanted", error.Wanted is { } wanted ? words.Say(wanted) : ""));
}
