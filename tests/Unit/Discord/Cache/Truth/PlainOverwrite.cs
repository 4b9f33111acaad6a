namespace Guildhall.Tests.Unit.Discord.Cache.Truth;

internal sealed record PlainOverwrite(ulong Id, int Type, ulong Allow, ulong Deny);
