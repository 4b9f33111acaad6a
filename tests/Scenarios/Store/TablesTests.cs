using Guildhall.Core.Auditing;
using Guildhall.Core.Commands;
using Guildhall.Core.Drawings;
using Guildhall.Core.Ids;
using Guildhall.Core.Rooms;
using Guildhall.Core.Settings;
using Guildhall.Core.Storage;

namespace Guildhall.Tests.Scenarios.Store;

public sealed class TablesTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Settings_and_languages_are_read_as_they_were_set_last(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        var settings = fixture.Get<ISettingStore>();
        (await settings.ReadAsync("g", CancellationToken.None)).ShouldBeEmpty();
        (await settings.ReadLocaleAsync(Sample.UserId(1), CancellationToken.None)).ShouldBeNull();

        await fixture.CommitAsync(work =>
        {
            settings.Write(work, "g", "delve.turn-clock", "30s");
            settings.Write(work, "g", "delve.size", "9");
            settings.WriteLocale(work, Sample.UserId(1), "de");
        });
        (await settings.ReadAsync("g", CancellationToken.None))["delve.turn-clock"].ShouldBe("30s");
        (await settings.ReadAsync("other", CancellationToken.None)).ShouldBeEmpty();
        (await settings.ReadLocaleAsync(Sample.UserId(1), CancellationToken.None)).ShouldBe("de");

        await fixture.CommitAsync(work =>
        {
            settings.Write(work, "g", "delve.turn-clock", "60s");
            settings.Write(work, "g", "delve.size", value: null);
            settings.WriteLocale(work, Sample.UserId(1), "en");
        });
        (await settings.ReadAsync("g", CancellationToken.None)).ShouldHaveSingleItem().Value.ShouldBe("60s");
        (await settings.ReadLocaleAsync(Sample.UserId(1), CancellationToken.None)).ShouldBe("en");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_drawing_is_found_under_its_hash_in_memory_and_after_a_restart(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        var pictures = fixture.Get<IPictures>();
        Drawing kept = new(8, 8, default, "kept", []);
        Drawing remembered = new(8, 8, default, "remembered", []);
        await fixture.CommitAsync(work => pictures.Keep(work, kept, Sample.Now));
        pictures.Remember(remembered);

        (await pictures.FindAsync(kept.Hash, CancellationToken.None)).ShouldBe(kept);
        (await pictures.FindAsync(remembered.Hash, CancellationToken.None)).ShouldBe(remembered);
        (await pictures.FindAsync("unknown", CancellationToken.None)).ShouldBeNull();

        await using (var restarted = await fixture.OpenAsAfterPowerLossAsync())
        {
            (await restarted.Get<IPictures>().FindAsync(kept.Hash, CancellationToken.None)).ShouldBe(kept);
            (await restarted.Get<IPictures>().FindAsync(remembered.Hash, CancellationToken.None)).ShouldBeNull();
        }
    }

    private static readonly AuditEntry Blocked = new(AuditEntry.Platform, "member.blocked", default, ChannelKind.Terminal, Sample.Now);

    [Theory, OnSqlite, OnPostgres]
    public async Task People_are_known_once_they_are_kept_and_can_be_shut_out(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        var (users, members) = (fixture.Get<IUsers>(), fixture.Get<IMembers>());
        var ada = Sample.UserId(1);
        (await members.StandingAsync(ada, CancellationToken.None)).ShouldBe(Standing.Unknown);

        await fixture.CommitAsync(work => users.Keep(work, new User(ada, "Ada"), Sample.Now));
        (await members.StandingAsync(ada, CancellationToken.None)).ShouldBe(Standing.Known);
        await fixture.CommitAsync(work => users.Block(work, ada, blocked: true, Blocked));
        (await members.StandingAsync(ada, CancellationToken.None)).ShouldBe(Standing.Blocked);
        await fixture.CommitAsync(work => users.Keep(work, new User(ada, "Ada L."), Sample.Now));
        (await members.StandingAsync(ada, CancellationToken.None)).ShouldBe(Standing.Blocked, "another name opens no door");
        await fixture.CommitAsync(work => users.Block(work, ada, blocked: false, Blocked));

        (await members.StandingAsync(ada, CancellationToken.None)).ShouldBe(Standing.Known);
        (await users.FindAsync(ada, CancellationToken.None)).ShouldBe(new User(ada, "Ada L."));
        (await fixture.CommitAsync(work => users.Block(work, Sample.UserId(2), blocked: true, Blocked))).ShouldBeOfType<CommitOutcome.Conflict>();
    }

    [Theory]
    [OnSqlite("ada", new[] { "Ada", "Adam" }), OnPostgres("ada", new[] { "Ada", "Adam" })]
    [OnSqlite("@ADAM", new[] { "Adam" }), OnPostgres("@ADAM", new[] { "Adam" })]
    [OnSqlite("jürgen", new[] { "Jürgen" }), OnPostgres("jürgen", new[] { "Jürgen" })]
    [OnSqlite("JÜR", new[] { "Jürgen" }), OnPostgres("JÜR", new[] { "Jürgen" })]
    [OnSqlite("eve", new string[0]), OnPostgres("eve", new string[0])]
    public async Task Members_are_found_by_name_in_their_room_exact_matches_first(SqlDialect on, string text, string[] found)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        await fixture.AnswerAsync(Sample.Reply("1", actor: 1, name: "Ada"));
        await fixture.AnswerAsync(Sample.Reply("2", actor: 2, name: "Adam"));
        await fixture.AnswerAsync(Sample.Reply("3", actor: 3, name: "Jürgen"));
        await fixture.AnswerAsync(Sample.Reply("4", actor: 4, name: "Eve", room: "web:cellar"));

        var members = await fixture.Get<IMembers>().FindAsync("web:lobby", Sample.Room, text, CancellationToken.None);

        members.Select(member => member.Name).ShouldBe(found);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_member_is_found_under_the_present_name_only_and_by_id_wherever_they_are(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        await fixture.CommitAsync(work => fixture.Get<IUsers>().Keep(work, new User(Sample.UserId(1), "Ada"), Sample.Now), Sample.Reply("1", name: "Anna"));
        await fixture.AnswerAsync(Sample.Reply("2", name: "Ada"));
        var members = fixture.Get<IMembers>();

        (await members.FindAsync("g", Sample.Room, "Anna", CancellationToken.None)).ShouldBeEmpty();
        (await members.FindAsync("g", "web:cellar", $"<@{Sample.UserId(1)}>", CancellationToken.None)).ShouldBe([new MemberRef(Sample.UserId(1), "Ada")]);
        (await members.FindAsync("g", Sample.Room, Sample.UserId(9).ToString(), CancellationToken.None)).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Who_acts_first_owns_the_room(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        var rooms = fixture.Get<IRooms>();
        (await rooms.OwnerAsync(Sample.Room, CancellationToken.None)).ShouldBeNull();

        await fixture.CommitAsync(work => rooms.Claim(work, Sample.Room, "web:lobby", Sample.UserId(1), Sample.Now));
        await fixture.CommitAsync(work => rooms.Claim(work, Sample.Room, "web:lobby", Sample.UserId(2), Sample.Now));

        (await rooms.OwnerAsync(Sample.Room, CancellationToken.None)).ShouldBe(Sample.UserId(1));
        (await rooms.OwnerAsync(Sample.Room, CancellationToken.None)).ShouldBe(Sample.UserId(1));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Rooms_with_life_in_them_are_listed_the_liveliest_first(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        var rooms = fixture.Get<IRooms>();
        foreach (var name in new[] { "web:quiet", "web:playing", "web:talking", "mesh:talking" })
        {
            await fixture.CommitAsync(work => rooms.Claim(work, name, "web:lobby", Sample.UserId(1), Sample.Now));
        }

        await fixture.CommitAsync(work => work.Append(Sample.Row(1, 0, 1, room: "web:playing")));
        await fixture.AnswerAsync(Sample.Reply("1", room: "web:talking"));
        await fixture.AnswerAsync(Sample.Reply("2", room: "mesh:talking"));

        (await rooms.ListAsync("web:", 10, CancellationToken.None)).ShouldBe(
        [
            new Room("web:talking", "web:lobby", Sample.UserId(1), Sample.Now, Sample.Now, Playing: null),
            new Room("web:playing", "web:lobby", Sample.UserId(1), Sample.Now, ActiveAt: null, "delve"),
        ]);
        (await rooms.ListAsync("", 10, CancellationToken.None)).Count.ShouldBe(3);
        (await rooms.ListAsync("", 1, CancellationToken.None)).Count.ShouldBe(1);
    }
}
