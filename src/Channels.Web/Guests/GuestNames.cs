using System.Collections.Concurrent;
using Guildhall.Core.Ids;

namespace Guildhall.Channels.Web.Guests;

/// <summary>How guests are shown, from memory as a rule: a guest's name never changes.</summary>
internal sealed class GuestNames(IUsers users)
{
    private const int Capacity = 10_000;
    private readonly ConcurrentDictionary<Id<User>, string> _names = new();

    public ValueTask<string?> FindAsync(Id<User> user, CancellationToken cancellation) =>
        _names.TryGetValue(user, out var name) ? new(name) : new(LookUpAsync(user, cancellation));

    private async Task<string?> LookUpAsync(Id<User> user, CancellationToken cancellation)
    {
        var known = await users.FindAsync(user, cancellation);
        if (known is not null)
        {
            if (_names.Count >= Capacity)
            {
                _names.Clear();
            }

            _names[user] = known.Name;
        }

        return known?.Name;
    }
}
