using Guildhall.Core.Auditing;
using Guildhall.Core.Commands;
using Guildhall.Core.Storage;

namespace Guildhall.Pipeline.Steps;

/// <summary>Records what is done, or tried in vain, with commands that ask for rights.</summary>
internal sealed class Privileged(IStore store)
{
    private const string Done = "command.run";
    private const string Refused = "command.refused";

    /// <summary>Stages an entry for a command that changes something, unless its body has told the story better.</summary>
    public static void Stage(UnitOfWork work, Passage passage)
    {
        if (passage.Command.Description.Requires != Rights.None && passage.Request.Channel != ChannelKind.Schedule && work.Audit.Count == 0)
        {
            work.Record(Entry(passage, Done));
        }
    }

    /// <summary>Records that somebody asked for what they may not do.</summary>
    public async ValueTask RecordRefusedAsync(Passage passage, CancellationToken cancellation)
    {
        var work = new UnitOfWork();
        work.Record(Entry(passage, Refused));
        _ = await store.CommitAsync(work, reply: null, cancellation);
    }

    private static AuditEntry Entry(Passage passage, string action)
    {
        var call = passage.Command.AsTyped(passage.Request.Call);
        return (AuditEntry.By(passage.Request, action, passage.Now) with { Subject = passage.Command.Path })
            .With(AuditText.Typed, passage.Request.Actor.User, call.Options.IsEmpty ? null : call.ToString());
    }
}
