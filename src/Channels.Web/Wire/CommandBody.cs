using Guildhall.Channels.Web.Json;

namespace Guildhall.Channels.Web.Wire;

/// <summary>A command to run.</summary>
/// <param name="Command">Its path.</param>
/// <param name="RequestId">1 to 64 printable characters; the same id gives the same answer and no second effect.</param>
/// <param name="Options">Values by name.</param>
internal sealed record CommandBody(string Command, string RequestId, OptionValues? Options = null);
