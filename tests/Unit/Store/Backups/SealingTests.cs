using Guildhall.Store.Backups;

namespace Guildhall.Tests.Unit.Store.Backups;

public sealed class SealingTests
{
    private const int Chunk = BackupFormat.ChunkBytes;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(Chunk - 1)]
    [InlineData(Chunk)]
    [InlineData(Chunk + 1)]
    [InlineData((2 * Chunk) + 7)]
    public async Task What_was_sealed_comes_out_again_with_a_key_and_without_one(int length)
    {
        var content = Content(length);

        (await SealedBytes.OpenAsync(SealedBytes.Seal(content, SealedBytes.Key), SealedBytes.Key)).ShouldBe(content);
        (await SealedBytes.OpenAsync(SealedBytes.Seal(content, key: null), key: null)).ShouldBe(content);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_single_bit_that_was_changed_anywhere_is_noticed(bool encrypted)
    {
        var key = encrypted ? SealedBytes.Key : null;
        var file = SealedBytes.Seal("coins and heroes"u8.ToArray(), key);
        for (var place = 0; place < file.Length; place++)
        {
            var changed = file.ToArray();
            changed[place] ^= 0x10;
            await Should.ThrowAsync<BackupException>(() => SealedBytes.OpenAsync(changed, key), $"byte {place}");
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_that_was_cut_off_anywhere_or_grew_is_noticed(bool encrypted)
    {
        var key = encrypted ? SealedBytes.Key : null;
        var file = SealedBytes.Seal("coins and heroes"u8.ToArray(), key);
        for (var length = 0; length < file.Length; length++)
        {
            await Should.ThrowAsync<BackupDamagedException>(() => SealedBytes.OpenAsync(file[..length], key), $"{length} bytes");
        }

        await Should.ThrowAsync<BackupDamagedException>(() => SealedBytes.OpenAsync([.. file, 0], key));
    }

    [Fact]
    public async Task Chunks_that_changed_places_are_noticed_even_where_the_checksum_was_made_to_fit()
    {
        var file = SealedBytes.Seal(Content(3 * Chunk), SealedBytes.Key);
        var framed = sizeof(uint) + Chunk + BackupFormat.TagBytes;
        var first = file.Length - BackupFormat.EndBytes - (3 * framed);
        var swapped = Resummed([.. file[..first], .. file[(first + framed)..(first + (2 * framed))], .. file[first..(first + framed)], .. file[(first + (2 * framed))..]]);

        (await Should.ThrowAsync<BackupDamagedException>(() => SealedBytes.OpenAsync(swapped, SealedBytes.Key))).Message.ShouldContain("chunk 0");
    }

    [Fact]
    public async Task A_backup_without_its_last_chunk_is_noticed_even_where_the_checksum_was_made_to_fit()
    {
        var file = SealedBytes.Seal(Content(2 * Chunk), SealedBytes.Key);
        var framed = sizeof(uint) + Chunk + BackupFormat.TagBytes;
        var second = file.Length - BackupFormat.EndBytes - framed;
        byte[] shorter = [.. file[..second], .. file[^BackupFormat.EndBytes..]];
        shorter[second - framed + 3] |= 0x80;

        await Should.ThrowAsync<BackupDamagedException>(() => SealedBytes.OpenAsync(Resummed(shorter), SealedBytes.Key));
    }

    [Fact]
    public async Task Another_manifest_before_the_same_chunks_is_noticed()
    {
        var file = SealedBytes.Seal("coins"u8.ToArray(), SealedBytes.Key);
        var text = Convert.ToHexString(file).Replace(Convert.ToHexString("\"1.2.3\""u8), Convert.ToHexString("\"1.2.4\""u8), StringComparison.Ordinal);

        (await Should.ThrowAsync<BackupDamagedException>(() => SealedBytes.OpenAsync(Resummed(Convert.FromHexString(text)), SealedBytes.Key)))
            .Message.ShouldContain("chunk 0");
    }

    [Fact]
    public async Task Without_the_key_or_with_another_one_nothing_comes_out_and_the_message_says_so()
    {
        var file = SealedBytes.Seal("coins"u8.ToArray(), SealedBytes.Key);

        (await Should.ThrowAsync<BackupException>(() => SealedBytes.OpenAsync(file, key: null))).Message.ShouldContain(BackupKey.Variable);
        (await Should.ThrowAsync<BackupException>(() => SealedBytes.OpenAsync(file, SealedBytes.OtherKey))).Message.ShouldContain("another key");
    }

    [Fact]
    public void Two_backups_of_the_same_content_have_nothing_in_common()
    {
        var content = Content(64);
        var (one, other) = (SealedBytes.Seal(content, SealedBytes.Key), SealedBytes.Seal(content, SealedBytes.Key));

        one[^100..^BackupFormat.EndBytes].ShouldNotBe(other[^100..^BackupFormat.EndBytes]);
        one.AsSpan().IndexOf(content).ShouldBe(-1);
    }

    private static byte[] Content(int length) => [.. Enumerable.Range(0, length).Select(number => (byte)(number * 31 / 7))];

    // Who changes a file can count its bytes and sum it up, too.
    private static byte[] Resummed(byte[] file)
    {
        BitConverter.TryWriteBytes(file.AsSpan(file.Length - BackupFormat.EndBytes), (long)file.Length);
        System.Security.Cryptography.SHA256.HashData(file.AsSpan(0, file.Length - 32), file.AsSpan(file.Length - 32));
        return file;
    }
}
