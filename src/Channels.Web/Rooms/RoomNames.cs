namespace Guildhall.Channels.Web.Rooms;

/// <summary>Rooms of the web are called <c>web:&lt;name&gt;</c> everywhere else; each is a guild of its own.</summary>
internal static class RoomNames
{
    public const string Prefix = "web:";
    private const int Longest = 40;

    /// <summary>Whether a name may be a room's: 1 to 40 of a–z, 0–9 and the hyphen.</summary>
    public static bool IsValid(string? name)
    {
        if (name is not { Length: > 0 and <= Longest })
        {
            return false;
        }

        foreach (var current in name)
        {
            if (!char.IsAsciiLetterLower(current) && !char.IsAsciiDigit(current) && current != '-')
            {
                return false;
            }
        }

        return true;
    }

    public static string KeyOf(string name) => Prefix + name;

    public static bool IsOfWeb(string key) => key.StartsWith(Prefix, StringComparison.Ordinal);

    public static string NameOf(string key) => key[Prefix.Length..];
}
