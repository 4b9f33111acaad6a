namespace Guildhall.Imaging;

/// <summary>Reads the art that is built into the assembly.</summary>
internal static class ContentFile
{
    /// <summary>The lines that say something: no blanks, and no remarks, which begin with two slashes.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(ContentFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its content '{name}'.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
            {
                yield return line;
            }
        }
    }
}
