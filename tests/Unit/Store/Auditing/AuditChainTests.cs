using System.Security.Cryptography;
using Guildhall.Core.Auditing;
using Guildhall.Core.Commands;
using Guildhall.Store.Auditing;

namespace Guildhall.Tests.Unit.Store.Auditing;

public sealed class AuditChainTests
{
    private static readonly AuditRow Row = new("web:lobby", 1, 5, "ada", "web", "web:lobby", "r1", "setting.changed", "bob", "locale", "actor:00", [1]);

    public static TheoryData<int> Changes => [.. Enumerable.Range(0, Changed.Length)];

    private static AuditRow[] Changed =>
    [
        Row with { Guild = "web:cellar" },
        Row with { At = 6 },
        Row with { Actor = "eve" },
        Row with { Channel = "discord" },
        Row with { Room = "web:cellar" },
        Row with { Request = "r2" },
        Row with { Action = "setting.change" },
        Row with { Member = "eve" },
        Row with { Member = null },
        Row with { Subject = "locales" },
        Row with { Texts = "actor:01" },
        Row with { Subject = "localeactor", Texts = ":00" },
    ];

    [Theory]
    [MemberData(nameof(Changes))]
    public void Every_field_counts(int change) => AuditChain.ContentOf(Changed[change]).ShouldNotBe(AuditChain.ContentOf(Row));

    [Fact]
    public void Nobody_and_no_name_are_not_the_same() =>
        AuditChain.ContentOf(Row with { Member = null }).ShouldNotBe(AuditChain.ContentOf(Row with { Member = "" }));

    [Fact]
    public void Place_and_hash_come_from_the_chain_not_from_the_content() =>
        AuditChain.ContentOf(Row with { Number = 2, Hash = [2] }).ShouldBe(AuditChain.ContentOf(Row));

    [Fact]
    public void A_hash_is_that_of_the_one_before_followed_by_the_content() =>
        AuditChain.Next([1, 2], [3]).ShouldBe(SHA256.HashData([1, 2, 3]));

    [Fact]
    public void The_same_text_has_another_hash_each_time_and_each_role_one_text()
    {
        var entry = new AuditEntry("web:lobby", "coins.paid", default, ChannelKind.Web, DateTimeOffset.UnixEpoch).With(AuditText.Actor, default, "Ada");
        var (one, other) = (SealedEntry.Of(entry), SealedEntry.Of(entry));

        (one.Row.Texts == other.Row.Texts).ShouldBeFalse();
        one.Row.Promised().ShouldBe([("actor", AuditChain.HashOf(one.Texts[0].Salt, "Ada"))]);
        SealedEntry.Of(entry.With(AuditText.Actor, default, "Eve")).Texts.ShouldHaveSingleItem().Text.Text.ShouldBe("Ada");
    }

    [Theory]
    [InlineData(4_000, 4_000)]
    [InlineData(4_001, 4_000)]
    public void A_long_text_is_cut(int length, int kept) =>
        new AuditEntry("g", "a", default, ChannelKind.Web, default).With(AuditText.Typed, default, new('x', length)).Texts[0].Text.Length.ShouldBe(kept);
}
