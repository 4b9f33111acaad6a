using System.Security.Cryptography;
using Guildhall.Core.Protection;
using Guildhall.Core.Storage;
using Guildhall.Store.Protection;

namespace Guildhall.Tests.Scenarios.Store;

/// <summary>Secrets of others, kept so that the database alone gives none away.</summary>
public sealed class SecretBoxTests
{
    private const string Purpose = "test.token";
    private const string Secret = "a token of somebody else's";

    [Theory, OnSqlite, OnPostgres]
    public async Task A_secret_opens_for_its_purpose_alone_and_only_unchanged(SqlDialect on)
    {
        await using var fixture = await StoreFixture.OpenAsync(on);
        var box = fixture.Get<ISecretBox>();

        var kept = box.Seal(Purpose, Secret);

        box.Open(Purpose, kept).ShouldBe(Secret);
        (box.Seal(Purpose, Secret) == kept).ShouldBeFalse("each time another");
        box.Open("test.other", kept).ShouldBeNull();
        box.Open(Purpose, kept[..^2] + (kept[^2] == 'A' ? "BB" : "AA")).ShouldBeNull();
        box.Open(Purpose, "").ShouldBeNull();
        box.Open(Purpose, "no box at all").ShouldBeNull();
        box.Open(Purpose, box.Seal(Purpose, "")).ShouldBe("");
    }

    [Fact]
    public async Task Two_hosts_on_one_database_share_the_keys_and_the_table_shows_none()
    {
        var directory = StoreFixture.NewDirectory();
        string kept;
        await using (var one = await StoreFixture.OpenAsync(directory))
        {
            kept = one.Get<ISecretBox>().Seal(Purpose, Secret);
            var row = (await one.ScalarAsync<string>("SELECT xml FROM protection_keys"))!;
            row.ShouldContain(nameof(KeyDecryptor));
            row.ShouldNotContain("masterKey");
        }

        await using (var other = await StoreFixture.OpenAsync(directory))
        {
            other.Get<ISecretBox>().Open(Purpose, kept).ShouldBe(Secret);
            (await other.ScalarAsync<long>("SELECT count(*) FROM protection_keys")).ShouldBe(1);
        }

        Directory.Delete(directory, recursive: true);
    }

    [Fact]
    public async Task New_keys_take_over_and_old_ones_still_open()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var box = (SecretBox)fixture.Get<ISecretBox>();
        var old = box.Seal(Purpose, Secret);

        box.Keys.CreateNewKey(DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddDays(90));
        var recent = box.Seal(Purpose, Secret);
        for (var patience = 0; KeyOf(recent) == KeyOf(old) && patience < 200; patience++)
        {
            // The library changes over in the background.
            await Task.Delay(50);
            recent = box.Seal(Purpose, Secret);
        }

        (await fixture.ScalarAsync<long>("SELECT count(*) FROM protection_keys")).ShouldBe(2);
        box.Open(Purpose, old).ShouldBe(Secret);
        box.Open(Purpose, recent).ShouldBe(Secret);
        // A box begins with a mark of 4 bytes and the 16 of its key.
        (KeyOf(recent) == KeyOf(old)).ShouldBeFalse();
    }

    [Fact]
    public async Task Without_the_servers_secret_nothing_opens()
    {
        var directory = StoreFixture.NewDirectory();
        string kept;
        await using (var one = await StoreFixture.OpenAsync(directory, change: options => options with { Secret = NewSecret() }))
        {
            kept = one.Get<ISecretBox>().Seal(Purpose, Secret);
        }

        await using (var thief = await StoreFixture.OpenAsync(directory, change: options => options with { Secret = NewSecret() }))
        {
            thief.Get<ISecretBox>().Open(Purpose, kept).ShouldBeNull();
        }

        Directory.Delete(directory, recursive: true);
    }

    private static string NewSecret() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    private static string KeyOf(string box) => box[6..26];
}
