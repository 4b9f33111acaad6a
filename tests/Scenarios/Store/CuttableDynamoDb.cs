using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;
using Guildhall.Store.DynamoDb;

namespace Guildhall.Tests.Scenarios.Store;

/// <summary>The way to a DynamoDB, which a test may cut before or after a write: nothing passes from then on, as if the process had ended.</summary>
internal sealed class CuttableDynamoDb(DynamoOptions options)
    : AmazonDynamoDBClient(new BasicAWSCredentials("local", "local"), new AmazonDynamoDBConfig { ServiceURL = options.Endpoint!.ToString(), MaxErrorRetry = 0 })
{
    private int _writes;
    private volatile bool _isCut;

    /// <summary>Before the answer to which write nothing passes any more; the first is 1, and 0 is none.</summary>
    public int CutAt { get; set; }

    /// <summary>Whether that write still arrives.</summary>
    public bool Arrives { get; set; }

    /// <summary>How many writes there were.</summary>
    public int Writes => _writes;

    public bool IsCut => _isCut;

    public override Task<PutItemResponse> PutItemAsync(PutItemRequest request, CancellationToken cancellationToken = default) =>
        WriteAsync(() => base.PutItemAsync(request, cancellationToken));

    public override Task<UpdateItemResponse> UpdateItemAsync(UpdateItemRequest request, CancellationToken cancellationToken = default) =>
        WriteAsync(() => base.UpdateItemAsync(request, cancellationToken));

    public override Task<DeleteItemResponse> DeleteItemAsync(DeleteItemRequest request, CancellationToken cancellationToken = default) =>
        WriteAsync(() => base.DeleteItemAsync(request, cancellationToken));

    public override Task<GetItemResponse> GetItemAsync(GetItemRequest request, CancellationToken cancellationToken = default) =>
        _isCut ? throw Gone() : base.GetItemAsync(request, cancellationToken);

    public override Task<QueryResponse> QueryAsync(QueryRequest request, CancellationToken cancellationToken = default) =>
        _isCut ? throw Gone() : base.QueryAsync(request, cancellationToken);

    private static AmazonClientException Gone() => new("The line was cut.");

    private async Task<T> WriteAsync<T>(Func<Task<T>> write)
    {
        if (_isCut)
        {
            throw Gone();
        }

        _isCut = Interlocked.Increment(ref _writes) == CutAt;
        if (_isCut && !Arrives)
        {
            throw Gone();
        }

        var answer = await write();
        return _isCut ? throw Gone() : answer;
    }
}
