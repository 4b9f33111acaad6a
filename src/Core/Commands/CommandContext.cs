using Guildhall.Core.Auditing;
using Guildhall.Core.Chance;
using Guildhall.Core.Ids;
using Guildhall.Core.Results;
using Guildhall.Core.Storage;
using Guildhall.Core.Text;

namespace Guildhall.Core.Commands;

/// <summary>Everything a command body is given. A body reads, stages into <see cref="Work"/> and returns a reply; it never commits.</summary>
/// <param name="request">What is asked.</param>
/// <param name="work">Where changes are staged.</param>
/// <param name="dice">Seeded from the server's secret and the request: a rerun throws the same faces.</param>
/// <param name="now">The clock, read once for the request.</param>
/// <param name="words">The language to answer in.</param>
/// <param name="cancellation">Fires when the answer is no longer wanted.</param>
public sealed class CommandContext(
    Request request, UnitOfWork work, DiceCup dice, DateTimeOffset now, Words words, CancellationToken cancellation)
{
    /// <summary>What is asked.</summary>
    public Request Request => request;

    /// <summary>Who asks.</summary>
    public Actor Actor => request.Actor;

    /// <summary>Who asks, as the platform knows them.</summary>
    public Id<User> User => request.Actor.User;

    /// <summary>Where changes are staged; applied in one transaction after the body returned a reply.</summary>
    public UnitOfWork Work => work;

    /// <summary>The cup of this request.</summary>
    public DiceCup Dice => dice;

    /// <summary>UTC.</summary>
    public DateTimeOffset Now => now;

    /// <summary>The language to answer in: the room's for what everybody reads, the actor's for what they alone read.</summary>
    public Words Words => words;

    /// <summary>Fires when the answer is no longer wanted.</summary>
    public CancellationToken Cancellation => cancellation;

    /// <summary>A sentence in the language to answer in.</summary>
    public string Say(string key, params ReadOnlySpan<Arg> args) => words.Say(key, args);

    /// <summary>Stages an audit entry about what the actor does with this command.</summary>
    /// <param name="action">What it is, e.g. <c>setting.changed</c>.</param>
    /// <param name="subject">What exactly: a key or a number of ours, never what somebody typed.</param>
    /// <param name="member">To whom.</param>
    /// <param name="before">What stood there before; may be free text.</param>
    /// <param name="after">What stands there since; may be free text.</param>
    public void Record(string action, string subject = "", MemberRef? member = null, string? before = null, string? after = null) =>
        work.Record((AuditEntry.By(request, action, now) with { Subject = subject, Member = member?.User })
            .With(AuditText.Member, member?.User ?? default, member?.Name)
            .With(AuditText.Before, User, before)
            .With(AuditText.After, User, after));
}
