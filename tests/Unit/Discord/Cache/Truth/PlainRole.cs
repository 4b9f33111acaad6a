namespace Guildhall.Tests.Unit.Discord.Cache.Truth;

internal sealed record PlainRole(ulong Id, ulong Permissions, int Position, string Name, bool IsManaged, bool IsMentionable);
