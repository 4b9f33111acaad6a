using System.Text;
using Guildhall.Core.Commands;
using Guildhall.Core.Ids;
using Guildhall.Core.Results;
using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;
using Guildhall.Core.Units;
using Guildhall.Core.Wallets;
using Guildhall.Store;
using Guildhall.Store.DynamoDb;

namespace Guildhall.Tests.Unit.Store.DynamoDb;

public sealed class IntentionsTests
{
    private static readonly Id<User> Ada = new(new Guid(1, 0, 0, new byte[8]));
    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeMilliseconds(1_800_000_000_123);

    [Fact]
    public void What_a_command_wants_is_the_same_after_it_was_written_and_read()
    {
        var read = Intentions.Read(Sample().Write());

        read.Statements.Select(statement => (statement.Sql, statement.Rows, statement.Otherwise)).ShouldBe(Sample().Statements.Select(statement => (statement.Sql, statement.Rows, statement.Otherwise)));
        read.Statements[0].Args.Select(arg => arg.Value).ShouldBe([null, "text", 7L, 7L, 1L, Now.ToUnixTimeMilliseconds(), Ada.ToString(), new Coins(3), new byte[] { 0, 255 }]);
        read.Postings.ShouldBe(Sample().Postings);
        read.Schedule.ShouldHaveSingleItem().RequestId.ShouldBe(Sample().Schedule[0].RequestId);
        read.Stale.ShouldBe(Sample().Stale);
        read.Reply!.Request.Actor.Rights.ShouldBe(Rights.All);
        read.Reply.Body.ToArray().ShouldBe(Sample().Reply!.Body.ToArray());
        read.Write().ShouldBe(Intentions.Read(read.Write()).Write());
    }

    [Fact]
    public void What_is_staged_again_says_how_far_the_session_came_and_holds_no_events()
    {
        var point = new SessionPoint(new Id<Session>(Guid.Empty), 5);

        var work = Sample().Stage(point);

        work.Sessions.ShouldBeEmpty();
        CommitNews.Of(Sample().Reply!, 1, work).Sessions.ShouldBe([point]);
        work.Statements.Count.ShouldBe(3);
        work.Postings.Count.ShouldBe(5);
    }

    [Fact]
    public void Sealed_intentions_open_for_their_event_under_their_secret_and_for_no_other()
    {
        var seal = new IntentionSeal(Secret(1));
        var closed = seal.Close("a/0/x", Sample());

        seal.Open("a/0/x", closed).Postings.ShouldBe(Sample().Postings);
        Should.Throw<InvalidDataException>(() => seal.Open("a/1/x", closed));
        Should.Throw<InvalidDataException>(() => new IntentionSeal(Secret(2)).Open("a/0/x", closed));
        closed[^1] ^= 1;
        Should.Throw<InvalidDataException>(() => seal.Open("a/0/x", closed));
        Should.Throw<InvalidDataException>(() => seal.Open("a/0/x", []));
    }

    private static ServerSecret Secret(byte fill) => ServerSecret.Load(new() { Secret = Convert.ToBase64String(Enumerable.Repeat(fill, 32).ToArray()) });

    private static Intentions Sample()
    {
        var work = new UnitOfWork();
        work.Write(
            "one",
            ("nothing", null), ("text", "text"), ("long", 7L), ("int", 7), ("flag", true), ("time", Now), ("id", Ada), ("coins", new Coins(3)), ("bytes", new byte[] { 0, 255 }));
        work.WriteOne("two", ("a", 1L));
        work.WriteOneOr(Refusal.Of("test.refused", ("name", "Ada"), ("amount", new Coins(2))), "three");
        Account[] accounts = [Account.Mint, Account.Of(Ada), Account.OfGuild("web:lobby"), Account.Escrow("trade:1"), Account.Burn];
        foreach (var (from, to) in accounts.Zip(accounts.Skip(1)))
        {
            work.Post(new(from, to, new(1), "reason"));
        }

        work.Post(new(Account.Mint, Account.Of(Ada), new(1), "reason") { Currency = new("gems", new(10)) });
        work.ScheduleLater(new("key", Now, "g", "r", CommandCall.To("delve timeout", ("a", "b"))));
        work.Invalidate(new("users", "ada"));
        var request = new Request("id", ChannelKind.Web, "g", "r", new Actor(Ada, "Ada", Rights.All, "de"), CommandCall.To("roll", ("dice", "2d6")));
        return Intentions.Of(work, new(request, "print", Encoding.UTF8.GetBytes("{}"), true, Now));
    }
}
