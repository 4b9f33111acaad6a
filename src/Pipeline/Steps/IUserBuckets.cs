namespace Guildhall.Pipeline.Steps;

/// <summary>A bucket of tokens for each user: a burst, then so many in a second.</summary>
internal interface IUserBuckets
{
    /// <summary>Takes a token; false where there is none.</summary>
    ValueTask<bool> TakeAsync(Guid user, CancellationToken cancellation);
}
