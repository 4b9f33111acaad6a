using System.Collections.Immutable;
using Guildhall.Core.Results;
using Guildhall.Core.Storage;

namespace Guildhall.Store.Committing;

/// <summary>What is kept of an answer, by the names of its columns.</summary>
internal static class ReplyStatement
{
    public const string Columns = "actor, request_id, fingerprint, guild, room, shown, actor_name, command, body, at";

    public const string Values = "@actor, @request, @fingerprint, @guild, @room, @shown, @name, @command, @body, @at";

    public const string Find = "SELECT fingerprint, body, seq FROM replies WHERE actor = @actor AND request_id = @request";

    public static ImmutableArray<Arg> ArgsOf(ReplyRecord reply) =>
    [
        ("actor", reply.Request.Actor.User),
        ("request", reply.Request.Id),
        ("fingerprint", reply.Fingerprint),
        ("guild", reply.Request.Guild),
        ("room", reply.Request.Room),
        ("shown", reply.Shown),
        ("name", reply.Request.Actor.Name),
        ("command", reply.Request.Call.ToString()),
        ("body", reply.Body),
        ("at", reply.At),
    ];
}
