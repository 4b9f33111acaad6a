using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;

namespace Guildhall.Store.Backups;

/// <summary>Backups in a bucket of an S3-compatible store. Large ones travel in parts; an object is there whole or not at all.</summary>
internal sealed class BucketShelf : IShelf, IDisposable
{
    private readonly BucketAddress _address;
    private readonly AmazonS3Client _client;

    /// <summary>Opens nothing yet.</summary>
    /// <exception cref="BackupException">The keys are not in the environment.</exception>
    public BucketShelf(BucketAddress address, BackupOptions options)
    {
        _address = address;
        var settings = new AmazonS3Config
        {
            AuthenticationRegion = options.Region,
            Timeout = TimeSpan.FromMinutes(10),
            MaxErrorRetry = 3,

            // Other stores than Amazon's do not all know the newer checksums; a backup carries its own.
            RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
            ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
        };
        if (options.Endpoint is { } endpoint)
        {
            settings.ServiceURL = endpoint.ToString();
            settings.ForcePathStyle = true;
        }
        else
        {
            settings.RegionEndpoint = Amazon.RegionEndpoint.GetBySystemName(options.Region);
        }

        _client = new(Keys(), settings);
    }

    public string Place => _address.ToString();

    public Task<IReadOnlyList<ShelvedBackup>> ListAsync(CancellationToken cancellation) => SayAsync<IReadOnlyList<ShelvedBackup>>(async () =>
    {
        var found = new List<ShelvedBackup>();
        var pages = _client.Paginators.ListObjectsV2(new() { BucketName = _address.Bucket, Prefix = _address.Prefix });
        await foreach (var entry in pages.S3Objects.WithCancellation(cancellation))
        {
            if (entry.Key.EndsWith(BackupFormat.Extension, StringComparison.Ordinal) && !entry.Key[_address.Prefix.Length..].Contains('/', StringComparison.Ordinal))
            {
                found.Add(await LookAsync(entry.Key, entry.Size ?? 0, cancellation));
            }
        }

        return ShelfLook.InOrder(found);
    });

    public Task<string> FetchAsync(string name, string folder, CancellationToken cancellation) => SayAsync(async () =>
    {
        var file = Path.Combine(folder, Path.GetFileName(name));
        using var answer = await _client.GetObjectAsync(_address.Bucket, KeyOf(name), cancellation);
        await using var target = FolderShelf.CreatePrivate(file);
        await answer.ResponseStream.CopyToAsync(target, BackupFormat.ChunkBytes, cancellation);
        return file;
    });

    public Task PutAsync(string file, CancellationToken cancellation) => SayAsync(async () =>
    {
        await new BucketUpload(_client, _address.Bucket, KeyOf(file)).RunAsync(file, cancellation);
        return true;
    });

    public Task DeleteAsync(string name, CancellationToken cancellation) =>
        SayAsync(() => _client.DeleteObjectAsync(_address.Bucket, KeyOf(name), cancellation));

    public void Dispose() => _client.Dispose();

    private static EnvironmentVariablesAWSCredentials Keys()
    {
        try
        {
            return new();
        }
        catch (InvalidOperationException missing)
        {
            throw new BackupException(
                "The keys of the bucket are missing: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment.", missing);
        }
    }

    private string KeyOf(string name) => _address.Prefix + Path.GetFileName(name);

    private async Task<ShelvedBackup> LookAsync(string key, long bytes, CancellationToken cancellation)
    {
        var head = await RangeAsync(key, 0, Math.Min(bytes, ShelfLook.HeadBytes), cancellation);
        var end = bytes < BackupFormat.EndBytes ? new byte[sizeof(long)]
            : await RangeAsync(key, bytes - BackupFormat.EndBytes, sizeof(long), cancellation);
        using var stream = new MemoryStream(head);
        return await ShelfLook.AtAsync(key[_address.Prefix.Length..], bytes, stream, end, cancellation);
    }

    private async Task<byte[]> RangeAsync(string key, long from, long count, CancellationToken cancellation)
    {
        if (count == 0)
        {
            return [];
        }

        using var answer = await _client.GetObjectAsync(
            new GetObjectRequest { BucketName = _address.Bucket, Key = key, ByteRange = new(from, from + count - 1) }, cancellation);
        var bytes = new byte[count];
        var read = await answer.ResponseStream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellation);
        return bytes[..read];
    }

    private async Task<T> SayAsync<T>(Func<Task<T>> call)
    {
        try
        {
            return await call();
        }
        catch (Exception fault) when (fault is AmazonServiceException or AmazonClientException or HttpRequestException)
        {
            throw new BackupException($"The bucket '{Place}' cannot be used: {fault.Message}", fault);
        }
    }
}
