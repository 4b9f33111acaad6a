using System.Text;
using Guildhall.Core.Commands;
using Guildhall.Core.Ids;
using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;

namespace Guildhall.Tests.Scenarios.Store;

/// <summary>Records as the pipeline would hand them over.</summary>
internal static class Sample
{
    public const string Room = "web:lobby";

    public static readonly DateTimeOffset Now = new TestClock().Now;

    public static Id<User> UserId(int number) => new(new Guid(number, 0, 0, new byte[8]));

    public static ReplyRecord Reply(
        string request, int actor = 1, string room = Room, bool shown = true, string body = "{}", string name = "Ada", DateTimeOffset? at = null) =>
        new(
            new Request(request, ChannelKind.Web, "web:lobby", room, new Actor(UserId(actor), name, Rights.None), CommandCall.To("dice roll", ("dice", "2d6"))),
            $"fingerprint of {request}",
            Encoding.UTF8.GetBytes(body),
            shown,
            at ?? Now);

    public static Id<Session> SessionId(int number) => new(new Guid(number, 1, 0, new byte[8]));

    public static SessionCommit Row(int session, long before, long after, string room = Room, bool finished = false, string? snapshot = null) =>
        new(SessionId(session), before, after)
        {
            Game = "delve",
            EngineVersion = 1,
            Room = room,
            Guild = "web:lobby",
            Actor = UserId(1),
            RequestId = $"request-{before}",
            At = Now.AddSeconds(after),
            Seed = $"pcg32:{before}",
            Command = $$"""{"command":"move","to":{{after}}}""",
            Events = $$"""[{"event":"moved","to":{{after}}}]""",
            StateHash = $"hash-{after}",
            Finished = finished,
            Snapshot = snapshot,
        };
}
