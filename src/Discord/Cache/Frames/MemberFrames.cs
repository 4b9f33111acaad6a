using System.Text.Json;
using Guildhall.Discord.Cache.Reading;

namespace Guildhall.Discord.Cache.Frames;

/// <summary>GUILD_MEMBER_UPDATE of the bot itself, which Discord sends without the members intent. Answers whether it was the bot.</summary>
internal sealed class MemberFrames(GuildShelf shelf)
{
    private readonly MemberReader _members = new();

    internal bool Update(ReadOnlySpan<byte> data)
    {
        if (!shelf.NamesSelf(data))
            return false;
        var reader = Frame.Open(data);
        var facts = _members.Read(ref reader, shelf.Self);
        Frame.Close(ref reader);
        if (facts.Member is null)
            return false;
        if (facts.GuildId == 0)
            throw new JsonException("A member's update says in which guild.");
        return shelf.TryGet(facts.GuildId, out var guild) && shelf.Put(guild with { Self = facts.Member });
    }
}
