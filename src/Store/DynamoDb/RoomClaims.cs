using Guildhall.Core.Ids;
using Guildhall.Core.Sessions;

namespace Guildhall.Store.DynamoDb;

/// <summary>
/// One item for each room names the session that runs there or ran there last. It goes over to a new session, whose first row stands already, on the
/// condition that it still names the one that was seen to have ended.
/// </summary>
internal sealed class RoomClaims(DynamoTable table)
{
    private const int MostTries = 5;

    /// <summary>The session of a room that is running or was the last, and the one before it; null where there is none.</summary>
    public async Task<(Id<Session> Current, Id<Session>? Previous)?> FindAsync(string room, CancellationToken cancellation) =>
        await table.FindAsync(StreamOf(room), 0, cancellation) is { } item
            ? (Id<Session>.Parse(item.TextOf(Attributes.Current)), Id<Session>.TryParse(item.TextOf(Attributes.Previous), out var previous) ? previous : null)
            : null;

    /// <summary>Whether another session is running in the room of a session that is about to begin.</summary>
    public async Task<bool> IsTakenAsync(SessionCommit first, Func<Id<Session>, Task<SessionRow?>> tailOf) =>
        await FindAsync(first.Room, CancellationToken.None) is { } claim && claim.Current != first.Session && await tailOf(claim.Current) is { Commit.Finished: false };

    /// <summary>Makes a session the one of its room; false where another one is running there.</summary>
    public async Task<bool> TryClaimAsync(SessionCommit first, Func<Id<Session>, Task<SessionRow?>> tailOf)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var claim = await FindAsync(first.Room, CancellationToken.None);
            if (claim?.Current == first.Session)
            {
                return true;
            }

            var tail = claim is null ? null : await tailOf(claim.Value.Current);
            if (tail is { Commit.Finished: false })
            {
                return false;
            }

            // One that ended as it began, before the other did, was never the room's.
            if ((first.Finished && tail is not null && first.At < tail.Commit.At) || await TryPutAsync(first, claim, isThere: tail is not null))
            {
                return true;
            }
        }

        return false;
    }

    private Task<bool> TryPutAsync(SessionCommit first, (Id<Session> Current, Id<Session>? Previous)? claim, bool isThere)
    {
        var item = Attributes.Key(StreamOf(first.Room), 0);
        item[Attributes.Current] = new(first.Session.ToString());
        if (claim is null)
        {
            return table.TryPutAsync(item, $"attribute_not_exists({Attributes.Stream})");
        }

        // A session that was withdrawn leaves its name here; the one before it is then still the last of the room.
        if ((isThere ? claim.Value.Current : claim.Value.Previous) is { } previous)
        {
            item[Attributes.Previous] = new(previous.ToString());
        }

        return table.TryPutAsync(item, $"{Attributes.Current} = :seen", Attributes.Of((":seen", new(claim.Value.Current.ToString()))));
    }

    private static string StreamOf(string room) => $"room/{room}";
}
