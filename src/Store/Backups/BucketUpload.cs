using Amazon.S3;
using Amazon.S3.Model;

namespace Guildhall.Store.Backups;

/// <summary>Sends a file to a bucket: in parts where it is large. Until the last word nothing of it can be seen there.</summary>
internal sealed class BucketUpload(AmazonS3Client client, string bucket, string key)
{
    // At most 10,000 parts are allowed, so that the parts of a very large file are larger.
    private const long LeastPart = 16L << 20;
    private const int MostParts = 9_000;

    public async Task RunAsync(string file, CancellationToken cancellation)
    {
        var length = new FileInfo(file).Length;
        if (length <= LeastPart)
        {
            // Signed as a whole: not every store takes apart what Amazon's own would be sent in signed chunks.
            await client.PutObjectAsync(new() { BucketName = bucket, Key = key, FilePath = file, UseChunkEncoding = false }, cancellation);
            return;
        }

        var upload = (await client.InitiateMultipartUploadAsync(new InitiateMultipartUploadRequest { BucketName = bucket, Key = key }, cancellation)).UploadId;
        try
        {
            var parts = await PutPartsAsync(file, length, upload, cancellation);
            await client.CompleteMultipartUploadAsync(new() { BucketName = bucket, Key = key, UploadId = upload, PartETags = parts }, cancellation);
        }
        catch
        {
            // Parts that nobody completes would be paid for and seen by nobody.
            await client.AbortMultipartUploadAsync(bucket, key, upload, CancellationToken.None);
            throw;
        }
    }

    private async Task<List<PartETag>> PutPartsAsync(string file, long length, string upload, CancellationToken cancellation)
    {
        var size = Math.Max(LeastPart, (length / MostParts) + 1);
        var parts = new List<PartETag>();
        for (long at = 0; at < length; at += size)
        {
            var put = new UploadPartRequest
            {
                BucketName = bucket,
                Key = key,
                UploadId = upload,
                PartNumber = parts.Count + 1,
                FilePath = file,
                FilePosition = at,
                PartSize = Math.Min(size, length - at),
                UseChunkEncoding = false,
            };
            parts.Add(new(put.PartNumber.Value, (await client.UploadPartAsync(put, cancellation)).ETag));
        }

        return parts;
    }
}
