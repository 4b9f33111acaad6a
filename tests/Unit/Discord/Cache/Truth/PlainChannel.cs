namespace Guildhall.Tests.Unit.Discord.Cache.Truth;

internal sealed record PlainChannel(
    ulong Id, int Type, ulong Parent, int Position, long Flags, string Name, PlainOverwrite[] Overwrites, bool IsArchived = false)
{
    internal bool IsHidden => (Flags & (1 << 17)) != 0;
}
