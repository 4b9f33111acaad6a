using System.Net;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;
using Guildhall.Core.Storage;

namespace Guildhall.Store.DynamoDb;

/// <summary>Tells faults of the service or the way to it from those of a call.</summary>
internal static class DynamoFaults
{
    /// <summary>The fault of the service or the way to it; null for what a call did wrong.</summary>
    public static StoreUnavailableException? Explain(string table, Exception fault) => fault switch
    {
        ProvisionedThroughputExceededException or RequestLimitExceededException or LimitExceededException =>
            new($"The table '{table}' takes no more at present: {fault.Message}", fault),
        ResourceNotFoundException => new($"The table '{table}' is not there (any longer).", fault),
        AmazonServiceException { StatusCode: HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized } => new($"The table '{table}' may not be used: {fault.Message}", fault),
        AmazonServiceException known when IsOfService(known) => new($"The table '{table}' cannot be used: {known.Message}", known),
        AmazonServiceException => null,
        AmazonClientException or HttpRequestException or TimeoutException or IOException or OperationCanceledException =>
            new($"The table '{table}' cannot be reached: {fault.Message}", fault),
        _ => null,
    };

    private static bool IsOfService(AmazonServiceException fault) =>
        fault.StatusCode is >= HttpStatusCode.InternalServerError or < HttpStatusCode.Continue
        || fault.ErrorCode is "ThrottlingException" or "UnrecognizedClientException" or "ExpiredTokenException" or "InvalidSignatureException" or "MissingAuthenticationTokenException";
}
