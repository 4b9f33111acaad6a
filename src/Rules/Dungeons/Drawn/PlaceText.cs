using System.Diagnostics.CodeAnalysis;
using Guildhall.Rules.Dungeons.Places;

namespace Guildhall.Rules.Dungeons.Drawn;

/// <summary>
/// Places as text, drawn by hand or printed. Lines without a blank are rows of squares, in the signs of <see cref="FifthEdition.Grid.MapText"/>
/// (<c>+</c> and <c>'</c> hang plain wooden doors, closed and open) and of the legend. All other lines say something:
/// <list type="bullet">
/// <item><c>place "The Mill"</c>, <c>; a remark</c>, and <c>floor dark "Cellar"</c> before each floor (<c>dark</c>, <c>dim</c>, <c>bright</c>, <c>sky</c>);</item>
/// <item><c>K = door locked key=key-iron pick=15 force=18</c>: a sign of the legend, for all floors;</item>
/// <item><c>at 3,4 trap hidden-pit</c>: the same at one square of this floor, for squares that hold two things;</item>
/// <item><c>mist 3,4 20</c>, <c>fog</c>, <c>gloom</c>: what lies in the air.</item>
/// </list>
/// A region's sign fills everything up to walls and doors. Columns and rows count from 0.
/// </summary>
public static class PlaceText
{
    /// <summary>The longest text, in characters.</summary>
    public const int LongestText = 400_000;

    /// <summary>Reads a place, or says where it ceases to be one, what is wrong and what to do.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Place? place, [NotNullWhen(false)] out PlaceTextError? error)
    {
        (place, error) = (null, null);
        if (text.Length > LongestText)
        {
            error = new PlaceTextError(PlaceTextFault.TooLarge, 1, 1, "");
            return false;
        }

        try
        {
            place = new PlaceTextReader().Read(text);
            return true;
        }
        catch (PlaceTextException wrong)
        {
            error = wrong.Error;
            return false;
        }
    }

    /// <summary>The place as text that <see cref="TryParse"/> reads as the same place.</summary>
    public static string Print(Place place) => new PlaceTextWriter(place).Write();
}
