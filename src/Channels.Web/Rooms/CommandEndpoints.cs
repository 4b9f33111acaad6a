using Guildhall.Channels.Web.Json;
using Guildhall.Channels.Web.Problems;
using Guildhall.Channels.Web.Wire;
using Guildhall.Core.Commands;
using Guildhall.Core.Results;
using Guildhall.Core.Text;
using Guildhall.Pipeline;
using Microsoft.AspNetCore.Http;

namespace Guildhall.Channels.Web.Rooms;

/// <summary>What people do in a room.</summary>
internal sealed class CommandEndpoints(
    Bodies bodies, ICommandRunner pipeline, RoomOwners owners, StringCatalog strings, PipelineAnswers answers, ProblemWriter problems)
{
    private const int LongestId = 64;
    private const string NoRequest = "autocomplete";

    public async Task RunAsync(HttpContext context, string room)
    {
        if (!await IsRoomAsync(context, room) || await bodies.ReadAsync(context, WebJson.Forms.CommandBody) is not { } body
            || !await IsRequestIdAsync(context, body.RequestId))
        {
            return;
        }

        var key = RoomNames.KeyOf(room);
        if (await owners.ClaimAsync(key, Caller.Of(context).User, context.RequestAborted) is not { } rights)
        {
            await problems.WriteRetryAsync(
                context, StatusCodes.Status429TooManyRequests, TimeSpan.FromMinutes(1), Refusal.Of("room.too-many"));
            return;
        }

        var request = Ask(context, key, body.RequestId, rights, new(body.Command, body.Options?.Values ?? CommandCall.NoOptions));
        await answers.WriteAsync(context, request.Id, await pipeline.RunAsync(request, context.RequestAborted));
    }

    public async Task PressAsync(HttpContext context, string room)
    {
        if (!await IsRoomAsync(context, room) || await bodies.ReadAsync(context, WebJson.Forms.ComponentBody) is not { } body
            || !await IsRequestIdAsync(context, body.RequestId))
        {
            return;
        }

        var key = RoomNames.KeyOf(room);
        var rights = await owners.RightsAsync(key, Caller.Of(context).User, context.RequestAborted);
        var request = Ask(context, key, body.RequestId, rights, new("", CommandCall.NoOptions)) with
        {
            ComponentId = body.Id,
            Values = [.. (body.Values ?? []).Select(value => value ?? "")],
        };
        await answers.WriteAsync(context, request.Id, await pipeline.RunAsync(request, context.RequestAborted));
    }

    public async Task CompleteAsync(HttpContext context, string room)
    {
        if (!await IsRoomAsync(context, room) || await bodies.ReadAsync(context, WebJson.Forms.AutocompleteBody) is not { } body)
        {
            return;
        }

        var key = RoomNames.KeyOf(room);
        var rights = await owners.RightsAsync(key, Caller.Of(context).User, context.RequestAborted);
        var request = Ask(context, key, NoRequest, rights, new(body.Command, body.Options?.Values ?? CommandCall.NoOptions));
        var found = await pipeline.SuggestAsync(request, body.Option, body.Typed, context.RequestAborted);
        await Answer.JsonAsync(context, new Suggestions(found), WebJson.Forms.Suggestions);
    }

    private Request Ask(HttpContext context, string room, string id, Rights rights, CommandCall call) =>
        new(id, ChannelKind.Web, room, room, Caller.Of(context).ToActor(rights, Caller.LocaleOf(context, strings)), call);

    private async ValueTask<bool> IsRoomAsync(HttpContext context, string room)
    {
        if (RoomNames.IsValid(room))
        {
            return true;
        }

        await problems.WriteAsync(context, StatusCodes.Status400BadRequest, Refusal.Of("room.invalid"));
        return false;
    }

    private async ValueTask<bool> IsRequestIdAsync(HttpContext context, string id)
    {
        if (id.Length is > 0 and <= LongestId && id.AsSpan().IndexOfAnyExceptInRange('!', '~') < 0)
        {
            return true;
        }

        await problems.WriteAsync(context, StatusCodes.Status400BadRequest, Refusal.Of("request.invalid-id", ("max", LongestId)));
        return false;
    }
}
