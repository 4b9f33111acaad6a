using Guildhall.Discord.Entities.Messages;

namespace Guildhall.Discord.Rest.Payloads;

/// <summary>Which messages to delete.</summary>
internal sealed record MessagesBody(IReadOnlyList<Snowflake<Message>> Messages);
