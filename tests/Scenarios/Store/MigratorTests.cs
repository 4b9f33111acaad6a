using Guildhall.Store;
using Guildhall.Store.Migrating;
using Guildhall.Store.Sqlite;
using Microsoft.Data.Sqlite;

namespace Guildhall.Tests.Scenarios.Store;

public sealed class MigratorTests : IDisposable
{
    private static readonly Migration First = new("delve", 1, "maps", "CREATE TABLE maps (id TEXT PRIMARY KEY)");
    private static readonly Migration Second = new("delve", 2, "names", "ALTER TABLE maps ADD COLUMN name TEXT; CREATE INDEX maps_by_name ON maps (name)");
    private static readonly Migration Other = new("economy", 1, "shops", "CREATE TABLE shops (id TEXT PRIMARY KEY)");

    private readonly string _directory = StoreFixture.NewDirectory();
    private readonly PreparedConnection _writer;

    public MigratorTests() => _writer = new(Path.Combine(_directory, "guildhall.db"), SqliteOpenMode.ReadWriteCreate);

    public void Dispose()
    {
        _writer.Dispose();
        Directory.Delete(_directory, recursive: true);
    }

    [Fact]
    public void Each_is_applied_once_and_new_ones_join()
    {
        Apply(First);
        Apply(First);
        Apply(First, Second, Other);
        Apply(First, Second, Other);

        _writer.Run("INSERT INTO maps (id, name) VALUES ('1', 'Cellar')").ShouldBe(1);
        _writer.First("SELECT count(*) FROM migrations", row => row.Number(0)).ShouldBe(3);
        Should.NotThrow(() => SqliteMigrator.Check(_writer, [First, Second, Other]));
    }

    [Fact]
    public void One_whose_content_changed_is_refused_and_other_line_ends_are_no_change()
    {
        var twoLines = First with { Sql = "CREATE TABLE maps (\n  id TEXT PRIMARY KEY)" };
        Apply(twoLines);

        Apply(twoLines with { Sql = twoLines.Sql.Replace("\n", "\r\n", StringComparison.Ordinal) });
        Should.Throw<MigrationException>(() => Apply(First)).Message.ShouldContain("'delve 0001-maps' is not the one that was applied");
    }

    [Fact]
    public void A_database_of_a_newer_version_is_refused()
    {
        Apply(First, Second);
        Should.Throw<MigrationException>(() => Apply(First)).Message.ShouldContain("newer version");
    }

    [Fact]
    public void One_that_is_missing_in_the_record_is_refused()
    {
        Apply(First, Second);
        _writer.Run("DELETE FROM migrations WHERE number = 1");
        Should.Throw<MigrationException>(() => Apply(First, Second)).Message.ShouldContain("'delve 0001-maps' was never applied");
    }

    [Fact]
    public void A_module_that_was_removed_leaves_its_tables_alone()
    {
        Apply(First, Other);
        Should.NotThrow(() => Apply(First));
    }

    [Fact]
    public void One_that_fails_halfway_leaves_nothing_behind_and_those_before_it_stay()
    {
        var broken = Second with { Sql = "ALTER TABLE maps ADD COLUMN name TEXT; CREATE INDEX nonsense ON nowhere (name)" };

        Should.Throw<MigrationException>(() => Apply(First, broken)).Message.ShouldContain("'delve 0002-names' failed");

        _writer.InTransaction.ShouldBeFalse();
        Should.Throw<MigrationException>(() => SqliteMigrator.Check(_writer, [First, Second])).Message.ShouldContain("lacks migration 'delve 0002-names'");
        Apply(First, Second);
    }

    [Fact]
    public void Who_only_reads_is_told_that_the_database_is_empty() =>
        Should.Throw<MigrationException>(() => SqliteMigrator.Check(_writer, [First])).Message.ShouldContain("empty");

    private void Apply(params Migration[] migrations) => SqliteMigrator.Apply(_writer, migrations, Sample.Now);
}
