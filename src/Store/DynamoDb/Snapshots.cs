using System.Text;
using Guildhall.Core.Ids;
using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;
using Microsoft.Extensions.Logging;

namespace Guildhall.Store.DynamoDb;

/// <summary>The newest snapshot of each session, squeezed, in its stream. It only saves time: whatever goes wrong with it harms nothing.</summary>
internal sealed class Snapshots(DynamoTable table, Parts parts, ILogger<Snapshots> logger)
{
    /// <summary>Its place in the session's stream.</summary>
    public const long Version = -2;

    public async Task KeepAsync(SessionCommit commit, string state, string token)
    {
        try
        {
            var (stream, after) = (commit.Session.ToString(), Attributes.Number(commit.After));
            var older = await table.FindAsync(stream, Version);
            var item = Attributes.Key(stream, Version);
            item[Attributes.Token] = new(token);
            item[Attributes.After] = after;
            item[Attributes.Engine] = Attributes.Number(commit.EngineVersion);
            item[Attributes.StateHash] = new(commit.StateHash);
            await parts.PutAsync(item, Attributes.State, Squeezed.Of(Encoding.UTF8.GetBytes(state)));
            var isKept = await table.TryPutAsync(
                item, $"attribute_not_exists({Attributes.Stream}) OR {Attributes.After} < :after", Attributes.Of((":after", after)));
            if ((isKept ? older : item) is { } useless)
            {
                await parts.RemoveAsync(useless, Attributes.State);
            }
        }
        catch (StoreUnavailableException away)
        {
            SettlerLog.NoSnapshot(logger, commit.Session.ToString(), away);
        }
    }

    public async Task<SessionSnapshot?> FindAsync(Id<Session> session, CancellationToken cancellation)
    {
        if (await table.FindAsync(session.ToString(), Version, cancellation) is not { } item)
        {
            return null;
        }

        try
        {
            var state = Encoding.UTF8.GetString(Squeezed.Open(await parts.ReadAsync(item, Attributes.State, cancellation)));
            return new(item.NumberOf(Attributes.After), (int)item.NumberOf(Attributes.Engine), state, item.TextOf(Attributes.StateHash));
        }
        catch (Exception damaged) when (damaged is InvalidDataException or InvalidOperationException)
        {
            return null;
        }
    }
}
