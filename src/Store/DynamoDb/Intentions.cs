using System.Collections.Immutable;
using System.Text.Json;
using Guildhall.Core.Auditing;
using Guildhall.Core.Events;
using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;
using Guildhall.Core.Wallets;

namespace Guildhall.Store.DynamoDb;

/// <summary>Everything that a command wants beside its session's events, in a form that another process can carry out.</summary>
internal sealed record Intentions(
    ImmutableArray<Statement> Statements,
    ImmutableArray<Posting> Postings,
    ImmutableArray<DomainEvent> News,
    ImmutableArray<ScheduledRequest> Schedule,
    ImmutableArray<StaleKey> Stale,
    ImmutableArray<AuditEntry> Audit,
    ReplyRecord? Reply)
{
    private static readonly JsonSerializerOptions Form = new(CanonicalJson.Options) { Converters = { new ArgJson(), new AccountJson() } };

    public static Intentions Of(UnitOfWork work, ReplyRecord? reply) =>
        new([.. work.Statements], [.. work.Postings], [.. work.Events], [.. work.Schedule], [.. work.Stale], [.. work.Audit], reply);

    public static Intentions Read(ReadOnlySpan<byte> written) => JsonSerializer.Deserialize<Intentions>(written, Form)!;

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, Form);

    /// <summary>A unit of work for the books alone, which says how far the session has come.</summary>
    public UnitOfWork Stage(SessionPoint reached)
    {
        var work = new UnitOfWork();
        foreach (var statement in Statements)
        {
            Stage(work, statement);
        }

        Each(Postings, work.Post);
        Each(News, work.Publish);
        Each(Schedule, work.ScheduleLater);
        Each(Stale, work.Invalidate);
        Each(Audit, work.Record);
        work.MovedOn(reached);
        return work;
    }

    private static void Stage(UnitOfWork work, Statement statement)
    {
        if (statement.Rows is null)
        {
            work.Write(statement.Sql, statement.Args.AsSpan());
        }
        else if (statement.Otherwise is { } otherwise)
        {
            work.WriteOneOr(otherwise, statement.Sql, statement.Args.AsSpan());
        }
        else
        {
            work.WriteOne(statement.Sql, statement.Args.AsSpan());
        }
    }

    private static void Each<T>(ImmutableArray<T> all, Action<T> stage)
    {
        foreach (var one in all)
        {
            stage(one);
        }
    }
}
