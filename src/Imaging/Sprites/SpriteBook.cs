using Guildhall.Core.Drawings;

namespace Guildhall.Imaging.Sprites;

/// <summary>The house's icons. A row of 8 characters in the content file is the left half of a symmetric picture.</summary>
internal static class SpriteBook
{
    public const int Side = 16;

    private static readonly Dictionary<char, Color> Colors = [];
    private static readonly Dictionary<Icon, PixelArt> Art = Read();

    public static PixelArt Find(Icon icon) => Art.TryGetValue(icon, out var art) ? art : Art[Icon.Unknown];

    public static bool Has(Icon icon) => Art.ContainsKey(icon);

    private static Dictionary<Icon, PixelArt> Read()
    {
        var art = new Dictionary<Icon, PixelArt>();
        List<string> rows = [];
        foreach (var line in ContentFile.Lines("Sprites.txt"))
        {
            switch (line.Split(' '))
            {
                case ["color", [var name], var color]:
                    Colors.Add(name, Color.Parse(color));
                    break;
                case ["icon", var name]:
                    rows = [];
                    art.Add(Enum.Parse<Icon>(name), new PixelArt(rows, ColorOf));
                    break;
                default:
                    rows.Add(line.Length == Side / 2 ? line + Mirror(line) : line);
                    break;
            }
        }

        return art;
    }

    private static string Mirror(string half) => string.Create(half.Length, half, static (mirrored, half) =>
    {
        half.CopyTo(mirrored);
        mirrored.Reverse();
    });

    private static Color ColorOf(char name) => Colors.GetValueOrDefault(name);
}
