using System.Security.Cryptography;
using Guildhall.Channels.Web.Guests;
using Guildhall.Channels.Web.Json;
using Guildhall.Channels.Web.Problems;
using Guildhall.Channels.Web.Wire;
using Guildhall.Core.Auditing;
using Guildhall.Core.Commands;
using Guildhall.Core.Ids;
using Guildhall.Core.Results;
using Guildhall.Core.Storage;
using Guildhall.Core.Text;
using Microsoft.AspNetCore.Http;

namespace Guildhall.Channels.Web.Account;

/// <summary>Coming in, and asking who one is.</summary>
internal sealed class AccountEndpoints(
    Bodies bodies,
    AddressLimit limit,
    GuestTokens tokens,
    IUsers users,
    IStore store,
    CallerWords words,
    StringCatalog strings,
    TimeProvider clock,
    ProblemWriter problems)
{
    public async Task SignInAsync(HttpContext context)
    {
        if (!limit.TryEnter(context, out var retryAfter))
        {
            await problems.WriteRetryAsync(context, StatusCodes.Status429TooManyRequests, retryAfter, Refusal.Of("auth.too-many-guests"));
            return;
        }

        if (await bodies.ReadAsync(context, WebJson.Forms.GuestRequest) is not { } wanted)
        {
            return;
        }

        if (GuestName.Clean(wanted.Name) is not { } name)
        {
            await problems.WriteAsync(context, StatusCodes.Status400BadRequest, Refusal.Of("auth.invalid-name", ("max", GuestName.Longest)));
            return;
        }

        var guest = new User(new(new Guid(RandomNumberGenerator.GetBytes(16))), name);
        var work = new UnitOfWork();
        var now = clock.GetUtcNow();
        users.Keep(work, guest, now);
        work.Record(new AuditEntry(AuditEntry.Platform, "member.signed-in", guest.Id, ChannelKind.Web, now).With(AuditText.Actor, guest.Id, guest.Name));
        _ = await store.CommitAsync(work, reply: null, context.RequestAborted);
        var session = new GuestSession(tokens.Issue(guest.Id, strings.Match(wanted.Locale)), guest.Id, guest.Name);
        context.Response.Headers.CacheControl = "no-store";
        await Answer.JsonAsync(context, session, WebJson.Forms.GuestSession, StatusCodes.Status201Created);
    }

    public async Task MeAsync(HttpContext context)
    {
        var caller = Caller.Of(context);
        var locale = (await words.OfAsync(context)).Locale;
        await Answer.JsonAsync(context, new Me(caller.User, caller.Name, locale), WebJson.Forms.Me);
    }
}
