using Guildhall.Core.Drawings;

namespace Guildhall.Core.Storage;

/// <summary>The port to drawings kept under their hash for as long as replies are.</summary>
public interface IPictures
{
    /// <summary>Keeps a drawing that a committed reply shows.</summary>
    void Keep(UnitOfWork work, Drawing drawing, DateTimeOffset now);

    /// <summary>Remembers a drawing that a query's answer shows, in memory only.</summary>
    void Remember(Drawing drawing);

    /// <summary>The drawing under a hash, or null.</summary>
    Task<Drawing?> FindAsync(string hash, CancellationToken cancellation);
}
