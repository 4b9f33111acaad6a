namespace Guildhall.Core.Drawings;

/// <summary>Turns drawings into picture files.</summary>
public interface IPictureRenderer
{
    /// <summary>The drawing as a PNG file. Equal drawings give equal bytes; safe for use by many threads at once.</summary>
    /// <returns>The file. It may be shared with other callers: do not change it.</returns>
    byte[] Render(Drawing drawing);
}
