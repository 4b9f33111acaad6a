using System.Net;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;
using Guildhall.Core.Storage;

namespace Guildhall.Store.DynamoDb;

/// <summary>Tells faults of the service or the way to it from those of a call.</summary>
internal static class DynamoFaults
{
    // By their codes: not every call knows all of them as exceptions of their own.
    private static readonly HashSet<string> Throttling = new(StringComparer.Ordinal)
    {
        "ProvisionedThroughputExceededException", "ThrottlingException", "Throttling", "RequestLimitExceeded", "LimitExceededException", "TooManyRequestsException",
    };

    private static readonly HashSet<string> Credentials = new(StringComparer.Ordinal)
    {
        "UnrecognizedClientException", "ExpiredTokenException", "InvalidSignatureException", "MissingAuthenticationTokenException",
    };

    /// <summary>The fault of the service or the way to it; null for what a call did wrong.</summary>
    public static StoreUnavailableException? Explain(string table, Exception fault) => fault switch
    {
        AmazonServiceException known when IsThrottling(known) => new($"The table '{table}' takes no more at present: {fault.Message}", fault),
        ResourceNotFoundException => new($"The table '{table}' is not there (any longer).", fault),
        AmazonServiceException { StatusCode: HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized } => new($"The table '{table}' may not be used: {fault.Message}", fault),
        AmazonServiceException known when IsOfService(known) || Credentials.Contains(known.ErrorCode ?? "") => new($"The table '{table}' cannot be used: {known.Message}", known),
        AmazonServiceException => null,
        AmazonClientException or HttpRequestException or TimeoutException or IOException or OperationCanceledException =>
            new($"The table '{table}' cannot be reached: {fault.Message}", fault),
        _ => null,
    };

    /// <summary>Whether the same call may succeed in a moment.</summary>
    public static bool MayPass(Exception fault) => fault is not AmazonServiceException known || IsThrottling(known) || IsOfService(known);

    private static bool IsThrottling(AmazonServiceException fault) => Throttling.Contains(fault.ErrorCode ?? "");

    // An answer that is none was cut off on its way.
    private static bool IsOfService(AmazonServiceException fault) =>
        fault is AmazonUnmarshallingException || fault.StatusCode is >= HttpStatusCode.InternalServerError or < HttpStatusCode.Continue;
}
