using System.Globalization;
using System.Text.Json.Nodes;

namespace Guildhall.Discord.Simulator.Rest;

/// <summary>An error as Discord answers it.</summary>
internal sealed record RestFault(int Status, int Code, string Message)
{
    /// <summary>What is wrong with each field, by its path; null where it is not about fields.</summary>
    public JsonObject? Errors { get; init; }

    /// <summary>How long to wait, for 429; null elsewhere.</summary>
    public TimeSpan? Wait { get; init; }

    public static RestFault Unauthorized { get; } = new(401, 0, "401: Unauthorized");

    public static RestFault UnknownChannel { get; } = new(404, 10003, "Unknown Channel");

    public static RestFault UnknownGuild { get; } = new(404, 10004, "Unknown Guild");

    public static RestFault UnknownMember { get; } = new(404, 10007, "Unknown Member");

    public static RestFault UnknownMessage { get; } = new(404, 10008, "Unknown Message");

    public static RestFault UnknownRole { get; } = new(404, 10011, "Unknown Role");

    public static RestFault UnknownUser { get; } = new(404, 10013, "Unknown User");

    public static RestFault UnknownWebhook { get; } = new(404, 10015, "Unknown Webhook");

    public static RestFault UnknownInvite { get; } = new(404, 10006, "Unknown Invite");

    public static RestFault UnknownBan { get; } = new(404, 10026, "Unknown Ban");

    public static RestFault UnknownInteraction { get; } = new(404, 10062, "Unknown interaction");

    public static RestFault UnknownCommand { get; } = new(404, 10063, "Unknown application command");

    public static RestFault AlreadyAcknowledged { get; } = new(400, 40060, "Interaction has already been acknowledged.");

    public static RestFault MissingAccess { get; } = new(403, 50001, "Missing Access");

    public static RestFault TooManyFollowUps { get; } = new(400, 40094, "Cannot send more than 5 follow-up messages");

    public static RestFault CannotMessage { get; } = new(403, 50007, "Cannot send messages to this user");

    public static RestFault MissingPermissions { get; } = new(403, 50013, "Missing Permissions");

    public static RestFault NotTheAuthor { get; } = new(403, 50005, "Cannot edit a message authored by another user");

    public static RestFault EmptyMessage { get; } = new(400, 50006, "Cannot send an empty message");

    public static RestFault WrongCountToDelete { get; } =
        new(400, 50016, "You provided too few or too many messages to delete. You must provide between 2 and 100 messages to delete.");

    public static RestFault InvalidToken { get; } = new(401, 50027, "Invalid Webhook Token");

    /// <summary>50035 about one field.</summary>
    public static RestFault InvalidForm(string field, string code, string message)
    {
        JsonNode at = new JsonObject { ["_errors"] = new JsonArray(new JsonObject { ["code"] = code, ["message"] = message }) };
        foreach (var step in field.Split('.').Reverse())
        {
            at = new JsonObject { [step] = at };
        }

        return new(400, 50035, "Invalid Form Body") { Errors = at.AsObject() };
    }

    /// <summary>Refuses (50035) a field of a form unless a condition holds.</summary>
    public static void Demand(bool holds, string field, string code, string message)
    {
        if (!holds)
        {
            throw new RestFaultException(InvalidForm(field, code, message));
        }
    }

    /// <summary>Refuses (50035) what is longer, or more, than may be.</summary>
    public static void DemandMost(int length, int most, string field)
    {
        if (length > most)
        {
            throw new RestFaultException(TooLong(field, most));
        }
    }

    public static RestFault TooLong(string field, int most) => InvalidForm(
        field, "BASE_TYPE_MAX_LENGTH", string.Create(CultureInfo.InvariantCulture, $"Must be {most} or fewer in length."));

    public JsonObject ToJson()
    {
        var json = new JsonObject { ["message"] = Message, ["code"] = Code };
        if (Errors is not null)
        {
            json["errors"] = Errors.DeepClone();
        }

        if (Wait is { } wait)
        {
            json.Remove("code");
            json["retry_after"] = Math.Round(wait.TotalSeconds, 3);
            json["global"] = false;
        }

        return json;
    }
}
