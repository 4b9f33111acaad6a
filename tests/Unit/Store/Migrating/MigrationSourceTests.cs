using Guildhall.Store;
using Guildhall.Store.Migrating;

namespace Guildhall.Tests.Unit.Store.Migrating;

public sealed class MigrationSourceTests
{
    [Fact]
    public void The_platforms_tables_come_first_then_each_modules_by_number() =>
        MigrationSource.InOrder([Numbered("delve", 2), Numbered("chess", 1), Numbered("store", 1), Numbered("delve", 1)])
            .Select(migration => migration.ToString())
            .ShouldBe(["store 0001-step", "chess 0001-step", "delve 0001-step", "delve 0002-step"]);

    [Theory]
    [InlineData(2)]
    [InlineData(1, 3)]
    [InlineData(1, 1)]
    [InlineData(0, 1)]
    public void Numbers_with_a_gap_or_a_double_are_refused(params int[] numbers) =>
        Should.Throw<MigrationException>(() => MigrationSource.InOrder(numbers.Select(number => Numbered("delve", number)))).Message.ShouldContain("delve");

    [Fact]
    public void The_platforms_own_migrations_are_found_where_they_are_embedded()
    {
        var found = MigrationSource.Collect([typeof(MigrationSource).Assembly, typeof(Xunit.Assert).Assembly]);

        found[0].ToString().ShouldBe("store 0001-foundation");
        found[0].Sql.ShouldContain("CREATE TABLE replies");
    }

    [Fact]
    public void A_hash_follows_the_content_but_not_the_line_ends()
    {
        var migration = Numbered("delve", 1) with { Sql = "SELECT 1;\nSELECT 2" };

        (migration with { Sql = "SELECT 1;\r\nSELECT 2" }).Hash.ShouldBe(migration.Hash);
        (migration with { Sql = "SELECT 1;\nSELECT 3" }).Hash.ShouldNotBe(migration.Hash, StringComparer.Ordinal);
    }

    private static Migration Numbered(string module, int number) => new(module, number, "step", "SELECT 1");
}
