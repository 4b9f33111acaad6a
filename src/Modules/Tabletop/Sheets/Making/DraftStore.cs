using Dapper;
using Guildhall.Core.Ids;
using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;

namespace Guildhall.Modules.Tabletop.Sheets.Making;

/// <summary>The table of drafts: one a person, kept for a day after its last answer. Each write is on the condition of the stamp that was read.</summary>
internal sealed class DraftStore(IDatabase database)
{
    private static readonly TimeSpan _kept = TimeSpan.FromDays(1);

    /// <summary>A person's draft; null where there is none, or none any more.</summary>
    public async Task<KeptDraft?> FindAsync(Id<User> owner, DateTimeOffset now, CancellationToken cancellation) =>
        await ReadAsync(owner, cancellation) is { } row && row.ExpiresAt > now.ToUnixTimeMilliseconds() ? new(CanonicalJson.Read<SheetDraft>(row.Draft), row.Stamp) : null;

    /// <summary>Stages a new draft over whatever was there.</summary>
    public async Task<KeptDraft> BeginAsync(UnitOfWork work, Id<User> owner, SheetDraft draft, DateTimeOffset now, CancellationToken cancellation)
    {
        // Stamps never come twice, so that buttons of a finished draft do not fit the next one.
        var old = await ReadAsync(owner, cancellation);
        var stamp = Math.Max(now.ToUnixTimeMilliseconds(), (old?.Stamp ?? 0) + 1);
        if (old is null)
        {
            work.WriteOne(
                "INSERT INTO sheet_drafts (owner, stamp, draft, expires_at) VALUES (@owner, @stamp, @draft, @until) ON CONFLICT DO NOTHING",
                ("owner", owner),
                ("stamp", stamp),
                ("draft", CanonicalJson.Write(draft)),
                ("until", now + _kept));
        }
        else
        {
            Write(work, owner, draft, old.Stamp, stamp, now);
        }

        return new(draft, stamp);
    }

    /// <summary>Stages the next state of a draft.</summary>
    public static KeptDraft Keep(UnitOfWork work, Id<User> owner, SheetDraft draft, KeptDraft before, DateTimeOffset now)
    {
        Write(work, owner, draft, before.Stamp, before.Stamp + 1, now);
        return new(draft, before.Stamp + 1);
    }

    /// <summary>Stages that a draft is done with.</summary>
    public static void End(UnitOfWork work, Id<User> owner, KeptDraft draft) =>
        work.WriteOne("DELETE FROM sheet_drafts WHERE owner = @owner AND stamp = @stamp", ("owner", owner), ("stamp", draft.Stamp));

    private static void Write(UnitOfWork work, Id<User> owner, SheetDraft draft, long before, long stamp, DateTimeOffset now) => work.WriteOne(
        "UPDATE sheet_drafts SET stamp = @stamp, draft = @draft, expires_at = @until WHERE owner = @owner AND stamp = @before",
        ("stamp", stamp),
        ("draft", CanonicalJson.Write(draft)),
        ("until", now + _kept),
        ("owner", owner),
        ("before", before));

    private Task<Row?> ReadAsync(Id<User> owner, CancellationToken cancellation) => database.ReadAsync(
        connection => connection.QuerySingleOrDefaultAsync<Row?>(
            "SELECT stamp AS Stamp, draft AS Draft, expires_at AS ExpiresAt FROM sheet_drafts WHERE owner = @owner", new { owner = owner.ToString() }),
        cancellation);

    private sealed record Row(long Stamp, string Draft, long ExpiresAt);
}
