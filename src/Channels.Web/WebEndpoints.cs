using Guildhall.Channels.Web.Account;
using Guildhall.Channels.Web.Live;
using Guildhall.Channels.Web.Problems;
using Guildhall.Channels.Web.Rooms;
using Guildhall.Channels.Web.Site;
using Guildhall.Channels.Web.Wire;
using Guildhall.Core.Replies;
using Guildhall.Core.Sessions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Guildhall.Channels.Web;

/// <summary>Every address of the channel, with what it takes and gives.</summary>
internal static class WebEndpoints
{
    private const string Json = "application/json";

    public static void MapWebChannel(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup(WebRoutes.Api);
        api.MapStrangers();
        api.MapGroup("").RequireAuthorization().WithProblems(StatusCodes.Status401Unauthorized).MapMembers();
        app.MapHub<TableHub>(WebRoutes.Hub);
        app.MapOpenApi("/openapi/{documentName}.json");
    }

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet(WebRoutes.Live, (Delegate)HealthEndpoints.LiveAsync).Produces<Health>();
        app.MapGet(WebRoutes.Ready, (HttpContext context, HealthEndpoints health) => health.ReadyAsync(context))
            .Produces<Health>().Produces<Health>(StatusCodes.Status503ServiceUnavailable);
    }

    private static void MapStrangers(this RouteGroupBuilder api)
    {
        api.MapPost("/auth/guest", (HttpContext context, AccountEndpoints account) => account.SignInAsync(context))
            .Accepts<GuestRequest>(Json).Produces<GuestSession>(StatusCodes.Status201Created)
            .WithProblems(400, 413, 415, 429);
        api.MapGet("/about", (HttpContext context, AboutEndpoint about) => about.ShowAsync(context)).Produces<About>();
        api.MapGet("/pictures/{id:regex(^[0-9a-f]{{32}}$)}.png", (HttpContext context, string id, PictureEndpoint pictures) => pictures.ShowAsync(context, id))
            .Produces<byte[]>(StatusCodes.Status200OK, "image/png").WithProblems(404);
    }

    private static void MapMembers(this RouteGroupBuilder api)
    {
        api.MapGet("/me", (HttpContext context, AccountEndpoints account) => account.MeAsync(context)).Produces<Me>();
        api.MapGet("/commands", (HttpContext context, ManifestEndpoint manifest) => manifest.ListAsync(context)).Produces<CommandList>();
        api.MapGet("/rooms", (HttpContext context, RoomEndpoints rooms) => rooms.ListAsync(context)).Produces<RoomList>();
        var room = api.MapGroup("/rooms/{room}").WithProblems(400);
        room.MapActions();
        room.MapViews();
    }

    private static void MapActions(this RouteGroupBuilder room)
    {
        room.MapPost("/commands", (HttpContext context, string room, CommandEndpoints commands) => commands.RunAsync(context, room))
            .Accepts<CommandBody>(Json).Produces<Reply>().WithProblems(403, 413, 415, 429, 500, 503);
        room.MapPost("/components", (HttpContext context, string room, CommandEndpoints commands) => commands.PressAsync(context, room))
            .Accepts<ComponentBody>(Json).Produces<Reply>().WithProblems(403, 413, 415, 429, 500, 503);
        room.MapPost("/autocomplete", (HttpContext context, string room, CommandEndpoints commands) => commands.CompleteAsync(context, room))
            .Accepts<AutocompleteBody>(Json).Produces<Suggestions>().WithProblems(413, 415);
    }

    private static void MapViews(this RouteGroupBuilder room)
    {
        room.MapGet("/feed", (HttpContext context, string room, RoomEndpoints rooms) => rooms.FeedAsync(context, room)).Produces<FeedPage>();
        room.MapGet("/sessions/current", (HttpContext context, string room, RoomEndpoints rooms) => rooms.SessionAsync(context, room))
            .Produces<SessionState>().WithProblems(404);
        room.MapGet("/table", (HttpContext context, string room, RoomEndpoints rooms) => rooms.TableAsync(context, room))
            .Produces<TableView>().WithProblems(404);
        room.MapGet("/replay", (HttpContext context, string room, RoomEndpoints rooms) => rooms.ReplayAsync(context, room))
            .Produces<ReplayStep>().WithProblems(404);
    }

    private static TBuilder WithProblems<TBuilder>(this TBuilder endpoint, params int[] statuses)
        where TBuilder : IEndpointConventionBuilder
    {
        foreach (var status in statuses)
        {
            endpoint.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(ProblemBody), [ProblemBody.ContentType]));
        }

        return endpoint;
    }
}
