using Guildhall.Core.Ids;
using Guildhall.Core.Storage;
using Guildhall.Store.Committing;

namespace Guildhall.Store.Sqlite;

/// <summary>Looks an answer up under actor and request id.</summary>
internal static class StoredReplies
{
    public static StoredReply? Find(PreparedConnection connection, Id<User> actor, string requestId) =>
        connection.First(
            ReplyStatement.Find,
            row => new StoredReply(row.Text(0), row.Bytes(1)),
            ("actor", actor),
            ("request", requestId));
}
