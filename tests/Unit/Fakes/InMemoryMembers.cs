using Guildhall.Core.Commands;
using Guildhall.Core.Ids;

namespace Guildhall.Tests.Unit.Fakes;

/// <summary>Everybody is known who is not said to be otherwise; found by name.</summary>
internal sealed class InMemoryMembers : IMembers
{
    private readonly Dictionary<Id<User>, Standing> _standings = [];

    public List<MemberRef> People { get; } = [];

    public void Say(Id<User> user, Standing standing) => _standings[user] = standing;

    public ValueTask<Standing> StandingAsync(Id<User> user, CancellationToken cancellation) => new(_standings.GetValueOrDefault(user));

    public ValueTask<IReadOnlyList<MemberRef>> FindAsync(string guild, string room, string text, CancellationToken cancellation) =>
        new([.. People.Where(member => member.Name.StartsWith(text, StringComparison.OrdinalIgnoreCase))]);
}
