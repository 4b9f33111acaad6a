namespace Guildhall.Rules.FifthEdition.Creatures;

/// <summary>A content file says something that cannot be: an operator's fault to mend, never a player's (H6).</summary>
#pragma warning disable RCS1194 // Without its place the error would help nobody, so there is one constructor.
public sealed class ContentException : Exception
{
    /// <summary>Names the file, the entry and the field, so that the author finds the place.</summary>
    /// <param name="file">The file's name, e.g. <c>monsters.json</c>.</param>
    /// <param name="entry">The entry's key, or its position where it has none.</param>
    /// <param name="field">The field within the entry; empty for the entry as a whole.</param>
    /// <param name="problem">What is wrong and what is allowed.</param>
    public ContentException(string file, string entry, string field, string problem, Exception? inner = null)
        : base($"{file}: {entry}{(field.Length == 0 ? "" : $", {field}")}: {problem}", inner) =>
        (File, Entry, Field) = (file, entry, field);

    /// <summary>The file's name.</summary>
    public string File { get; }

    /// <summary>The entry's key or position.</summary>
    public string Entry { get; }

    /// <summary>The field within the entry, or empty.</summary>
    public string Field { get; }
}
