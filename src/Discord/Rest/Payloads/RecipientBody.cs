using Guildhall.Discord.Entities.Users;

namespace Guildhall.Discord.Rest.Payloads;

/// <summary>With whom.</summary>
internal sealed record RecipientBody(Snowflake<User> RecipientId);
