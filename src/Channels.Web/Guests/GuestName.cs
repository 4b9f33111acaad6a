using Guildhall.Core.Text;

namespace Guildhall.Channels.Web.Guests;

/// <summary>What guests may call themselves.</summary>
public static class GuestName
{
    /// <summary>The longest name, in characters.</summary>
    public const int Longest = 32;

    /// <summary>A name as others may see it, composed and freed from what is invisible; null where nothing is left or it is too long.</summary>
    public static string? Clean(string typed)
    {
        // One character more than allowed is kept, so that a long name is refused and not cut.
        var name = CleanText.NameOf(Composition.Of(CleanText.Of(typed)), Longest + 1);
        return name.Length is 0 or > Longest ? null : name;
    }
}
