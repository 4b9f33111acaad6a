using Guildhall.Core.Drawings;
using Guildhall.Core.Storage;

namespace Guildhall.Tests.Unit.Fakes;

internal sealed class InMemoryPictures : IPictures
{
    private readonly Dictionary<string, Drawing> _drawings = new(StringComparer.Ordinal);

    /// <summary>Hashes of those that were kept in a commit.</summary>
    public List<string> Kept { get; } = [];

    public void Keep(UnitOfWork work, Drawing drawing, DateTimeOffset now) => work.WhenCommitted(() =>
    {
        Kept.Add(drawing.Hash);
        Remember(drawing);
    });

    public void Remember(Drawing drawing) => _drawings[drawing.Hash] = drawing;

    public Task<Drawing?> FindAsync(string hash, CancellationToken cancellation) => Task.FromResult(_drawings.GetValueOrDefault(hash));
}
