namespace Guildhall.Tests.Unit.Discord.Cache.Truth;

/// <summary>A guild as anybody would write it down: dictionaries that change.</summary>
internal sealed class PlainGuild(ulong id)
{
    internal ulong Id { get; } = id;

    internal string Name { get; set; } = "";

    internal ulong Owner { get; set; }

    internal bool IsUnavailable { get; set; }

    internal PlainMember? Self { get; set; }

    internal SortedDictionary<ulong, PlainChannel> Channels { get; } = [];

    internal SortedDictionary<ulong, PlainChannel> Threads { get; } = [];

    internal SortedDictionary<ulong, PlainRole> Roles { get; } = [];
}
