using Guildhall.Core.Commands;
using Guildhall.Core.Results;

namespace Guildhall.Pipeline.Steps;

/// <summary>Lets known people through who are not shut out, and finds the languages to answer in.</summary>
internal sealed class Authenticate(IMembers members, Languages languages) : IStep
{
    public async ValueTask<Refusal?> PassAsync(Passage passage, CancellationToken cancellation)
    {
        if (!Screen.Check(passage.Request).TryGet(out var clean, out var refusal))
        {
            return refusal;
        }

        passage.Request = clean;
        passage.Words = await languages.OfAsync(clean, cancellation);
        passage.Shared = await languages.SharedAsync(clean.Guild, passage.Words, cancellation);
        if (clean.Channel == ChannelKind.Schedule)
        {
            return null;
        }

        var standing = clean.Actor.User == default ? Standing.Unknown : await members.StandingAsync(clean.Actor.User, cancellation);
        return standing switch
        {
            Standing.Known => null,
            Standing.Unknown => Refusal.Of("actor.unknown"),
            Standing.Blocked => Refusal.Of("actor.blocked"),
        };
    }
}
