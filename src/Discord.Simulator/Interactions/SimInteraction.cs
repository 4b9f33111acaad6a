using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator.Interactions;

/// <summary>An interaction and what became of it. Guarded by the world's lock.</summary>
internal sealed class SimInteraction(ulong id, string token, int type, SimChannel channel, SimUser user)
{
    public const int Command = 2;
    public const int Component = 3;
    public const int Autocomplete = 4;
    public const int Modal = 5;

    private readonly TaskCompletionSource<JsonObject> _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ulong Id => id;

    public string Token => token;

    public int Type => type;

    public SimChannel Channel => channel;

    public SimUser User => user;

    /// <summary>The message a component stands on.</summary>
    public SimMessage? Source { get; init; }

    /// <summary>The first response's type; 0 while there is none.</summary>
    public int Response { get; set; }

    /// <summary>Whether the next follow-up takes the place of the loading message.</summary>
    public bool IsDeferred { get; set; }

    /// <summary>Whether the app is there for this user alone, and not for the guild.</summary>
    public bool IsOfUser { get; init; }

    /// <summary>How many messages followed the first answer.</summary>
    public int FollowUps { get; set; }

    /// <summary>The first response's message.</summary>
    public SimMessage? Original { get; set; }

    /// <summary>What the first response said: type and data.</summary>
    public Task<JsonObject> Answered => _answered.Task;

    /// <summary>When it was sent, for measuring.</summary>
    public long SentAt { get; init; }

    /// <summary>The message is gone; a promise that stood on it, too.</summary>
    public void Forget(SimMessage message)
    {
        if (Original == message)
        {
            Original = null;
            IsDeferred = false;
        }
    }

    public void Answer(JsonObject response) => _answered.TrySetResult(response);
}
