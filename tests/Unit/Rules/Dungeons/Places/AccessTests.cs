using Guildhall.Rules.Dungeons.Places;

namespace Guildhall.Tests.Unit.Rules.Dungeons.Places;

public sealed class AccessTests
{
    [Fact]
    public void Every_combination_of_what_is_asked_and_what_is_there_is_decided_as_the_table_says()
    {
        var seen = new HashSet<string?>(StringComparer.Ordinal);
        foreach (var asked in Enumerable.Range(0, 32))
        {
            var rule = new AccessRule
            {
                Role = (asked & 1) > 0 ? AccessRole.Player : AccessRole.Guest,
                MinimumLevel = (asked & 2) > 0 ? 5 : 0,
                Flags = (asked & 4) > 0 ? ["bell-rung", "oath-sworn"] : [],
                AnyKey = (asked & 8) > 0 ? ["key-iron", "key-bone"] : [],
                ByVote = (asked & 16) > 0,
            };
            foreach (var there in Enumerable.Range(0, 32))
            {
                foreach (var role in Enum.GetValues<AccessRole>())
                {
                    var isPlayer = role >= AccessRole.Player;
                    var visitor = new Visitor(
                        role,
                        (there & 2) > 0 ? 5 : 4,
                        (there & 8) > 0 ? ["key-bone"] : ["key-jet"],
                        (there & 4) > 0 ? ["bell-rung", "oath-sworn"] : ["bell-rung"],
                        (there & 16) > 0 ? 3 : 2,
                        4);
                    var missing = role == AccessRole.Master ? null
                        : (asked & 1) > 0 && !isPlayer ? "role"
                        : (asked & 2 & ~there) > 0 ? "level"
                        : (asked & 4 & ~there) > 0 ? "flag"
                        : (asked & 8 & ~there) > 0 ? "key"
                        : (asked & 16 & ~there) > 0 ? "vote"
                        : null;

                    var refusal = Access.Of(rule, visitor);

                    refusal?.Code.ShouldBe(missing is null ? null : $"place.access.{missing}");
                    (refusal is null).ShouldBe(missing is null, $"asked {asked}, there {there}, {role}");
                    seen.Add(missing);
                }
            }
        }

        seen.Count.ShouldBe(6);
    }

    [Theory]
    [InlineData(4, 2, false)]
    [InlineData(4, 3, true)]
    [InlineData(5, 2, false)]
    [InlineData(5, 3, true)]
    [InlineData(1, 0, false)]
    [InlineData(1, 1, true)]
    public void More_than_half_of_the_party_must_agree(int party, int votes, bool enters) =>
        (Access.Of(new AccessRule { ByVote = true }, new Visitor(AccessRole.Player, Votes: votes, PartySize: party)) is null).ShouldBe(enters);

    [Fact]
    public void A_region_without_a_rule_is_open_to_a_guest_and_only_the_master_enters_what_is_the_masters()
    {
        Access.Of((AccessRule?)null, new Visitor(AccessRole.Guest)).ShouldBeNull();
        Access.Of(new AccessRule { Role = AccessRole.Master }, new Visitor(AccessRole.Player, 20))!.Args[0].Value.ShouldBe("master");
        Access.Of(new AccessRule { Role = AccessRole.Master }, new Visitor(AccessRole.Master)).ShouldBeNull();
    }
}
