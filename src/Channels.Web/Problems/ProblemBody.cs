using System.Text.Json.Serialization;

namespace Guildhall.Channels.Web.Problems;

/// <summary>The body of every error answer: RFC 9457 with a stable code.</summary>
/// <param name="Title">The status in words.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What happened and what to do, in the caller's language.</param>
/// <param name="ErrorCode">Stable; for programs.</param>
/// <param name="Timestamp">UTC.</param>
/// <param name="RequestId">What to tell the operator.</param>
internal sealed record ProblemBody(
    string Title,
    int Status,
    string Detail,
    [property: JsonPropertyName("error_code")] string ErrorCode,
    DateTimeOffset Timestamp,
    string RequestId)
{
    public const string ContentType = "application/problem+json";
}
