using System.Text.Json;
using Dapper;
using Guildhall.Core.Drawings;
using Guildhall.Core.Storage;
using Guildhall.Store.Caching;

namespace Guildhall.Store.Tables;

/// <summary>Drawings under their hash: the latest in memory, those of kept replies on disk.</summary>
internal sealed class Pictures(IDatabase database, StoreMetrics metrics) : IPictures
{
    private const int Remembered = 512;
    private readonly RecentCache<string, Drawing> _recent = new(Remembered, metrics.Cache("drawings"));

    public void Keep(UnitOfWork work, Drawing drawing, DateTimeOffset now)
    {
        work.Write(
            "INSERT INTO pictures (hash, drawing, at) VALUES (@hash, @drawing, @at) ON CONFLICT (hash) DO UPDATE SET at = excluded.at",
            ("hash", drawing.Hash),
            ("drawing", JsonSerializer.Serialize(drawing, DrawingJson.Default.Drawing)),
            ("at", now));
        Remember(drawing);
    }

    public void Remember(Drawing drawing) => _recent.Set(drawing.Hash, drawing);

    public async Task<Drawing?> FindAsync(string hash, CancellationToken cancellation)
    {
        if (_recent.TryGet(hash, out var recent))
        {
            return recent;
        }

        var json = await database.ReadAsync(
            connection => connection.QuerySingleOrDefaultAsync<string>("SELECT drawing FROM pictures WHERE hash = @hash", new { hash }),
            cancellation);
        if (json is null)
        {
            return null;
        }

        var drawing = JsonSerializer.Deserialize(json, DrawingJson.Default.Drawing)!;
        Remember(drawing);
        return drawing;
    }
}
