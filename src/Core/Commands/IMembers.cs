using Guildhall.Core.Ids;

namespace Guildhall.Core.Commands;

/// <summary>The port to the people of the platform: who may use it, and who is meant by a name.</summary>
public interface IMembers
{
    /// <summary>Whether a person may use the platform. Asked with every request: answered from memory as a rule.</summary>
    ValueTask<Standing> StandingAsync(Id<User> user, CancellationToken cancellation);

    /// <summary>The people a text may mean in a room, best match first, at most 25; none where it means nobody there.</summary>
    /// <param name="guild">The community.</param>
    /// <param name="room">The room in it.</param>
    /// <param name="text">A mention, an id or (the beginning of) a name; cleaned.</param>
    ValueTask<IReadOnlyList<MemberRef>> FindAsync(string guild, string room, string text, CancellationToken cancellation);
}
