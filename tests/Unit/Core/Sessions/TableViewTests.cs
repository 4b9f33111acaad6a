using Guildhall.Core.Ids;
using Guildhall.Core.Sessions;

namespace Guildhall.Tests.Unit.Core.Sessions;

public sealed class TableViewTests
{
    private static readonly TableView _now = new(new Id<Session>(new Guid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)), 7, Finished: false, "The Mill", "The yard")
    {
        Round = 2,
        Turn = "h1",
        TurnEndsAt = new DateTimeOffset(2026, 1, 2, 18, 0, 0, TimeSpan.Zero),
    };

    [Fact]
    public void A_table_of_the_past_keeps_who_stands_where_and_offers_nothing()
    {
        var token = new BoardToken("goblin-1", "Goblin", 1, 0, 1, "foes", "ready");
        var board = new Board(2, 1, [".."])
        {
            Tokens = [token with { Odds = [new("Longsword", 65, "attack target:goblin-1 weapon:longsword")] }],
            Mover = "h1",
            Reach = [new(0, 0, 5, "A1")],
        };

        var past = (_now with { Board = board }).AsPast();
        past.TurnEndsAt.ShouldBeNull();
        past.Turn.ShouldBe("h1");
        past.Board!.Mover.ShouldBeNull();
        past.Board.Reach.ShouldBeEmpty();
        past.Board.Rows.ShouldBe([".."]);
        past.Board.Tokens.ShouldBe([token]);
    }

    [Fact]
    public void A_table_without_squares_has_none_afterwards() => _now.AsPast().Board.ShouldBeNull();
}
