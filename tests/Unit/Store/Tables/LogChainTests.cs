using System.Collections.Immutable;
using Guildhall.Core.Sessions;
using Guildhall.Store.Tables;

namespace Guildhall.Tests.Unit.Store.Tables;

public sealed class LogChainTests
{
    private static readonly SessionCommit Row = new(default, 0, 2)
    {
        Game = "delve",
        EngineVersion = 1,
        Room = "web:lobby",
        Guild = "web:lobby",
        Actor = default,
        RequestId = "request",
        At = DateTimeOffset.UnixEpoch,
        Seed = "pcg32:1",
        Command = "{}",
        Events = "[]",
        StateHash = "hash",
        Finished = false,
    };

    public static TheoryData<int> Changes => [.. Enumerable.Range(0, Changed.Length)];

    private static SessionCommit[] Changed =>
    [
        Row with { Session = new(new Guid(1, 0, 0, new byte[8])) },
        Row with { Before = 1 },
        Row with { After = 3 },
        Row with { Game = "chess" },
        Row with { EngineVersion = 2 },
        Row with { Room = "web:cellar" },
        Row with { Guild = "web:cellar" },
        Row with { Actor = new(new Guid(1, 0, 0, new byte[8])) },
        Row with { RequestId = "other" },
        Row with { At = DateTimeOffset.UnixEpoch.AddMilliseconds(1) },
        Row with { Seed = "pcg32:2" },
        Row with { Command = "{ }" },
        Row with { Events = "[ ]" },
        Row with { StateHash = "hasH" },
        Row with { Finished = true },
        Row with { Command = "{}[", Events = "]" },
    ];

    [Theory]
    [MemberData(nameof(Changes))]
    public void Every_field_counts(int change) => LogChain.Next(LogChain.Start, Changed[change]).ShouldNotBe(LogChain.Next(LogChain.Start, Row));

    [Fact]
    public void Equal_rows_have_equal_hashes_and_a_snapshot_is_no_part_of_them() =>
        LogChain.Next(LogChain.Start, Row with { Snapshot = "{}" }).ShouldBe(LogChain.Next(LogChain.Start, Row));

    [Fact]
    public void The_row_before_counts() => LogChain.Next(new byte[32].Select(_ => (byte)1).ToArray(), Row).ShouldNotBe(LogChain.Next(LogChain.Start, Row));

    [Fact]
    public void A_whole_chain_has_no_bad_row_and_a_short_one_ends_where_the_head_does_not()
    {
        var first = LogChain.Next(LogChain.Start, Row);
        var next = Row with { Before = 2, After = 5 };
        var second = LogChain.Next(first, next);
        ImmutableArray<(SessionCommit, byte[])> rows = [(Row, first), (next, second)];

        LogChain.FirstBad(LogChain.Start, 0, rows, 5, second).ShouldBeNull();
        LogChain.FirstBad(first, 2, rows[1..], 5, second).ShouldBeNull();
        LogChain.FirstBad(second, 5, [], 5, second).ShouldBeNull();
        LogChain.FirstBad(LogChain.Start, 0, rows[..1], 5, second).ShouldBe(5);
        LogChain.FirstBad(LogChain.Start, 0, rows, 6, second).ShouldBe(6);
        LogChain.FirstBad(LogChain.Start, 0, rows[1..], 5, second).ShouldBe(5);
        LogChain.FirstBad(LogChain.Start, 0, [(Row, second), (next, second)], 5, second).ShouldBe(2);
    }
}
