using System.Net;
using System.Text.Json;
using Guildhall.Tests.Scenarios.Support.Wire;

namespace Guildhall.Tests.Scenarios.Support;

/// <summary>What came back, to the byte.</summary>
internal sealed record Answer(HttpStatusCode Status, string Body)
{
    /// <summary>The reply of a command that was answered.</summary>
    public ShownReply Reply => Status == HttpStatusCode.OK
        ? JsonSerializer.Deserialize<ShownReply>(Body, JsonSerializerOptions.Web)!
        : throw new InvalidOperationException($"{Status}: {Body}");
}
