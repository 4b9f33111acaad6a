namespace Guildhall.Tests.Unit.Discord.Cache.Truth;

internal sealed record PlainMember(ulong Id, ulong[] Roles, DateTimeOffset? TimedOutUntil);
