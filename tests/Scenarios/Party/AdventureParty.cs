using Guildhall.Tests.Scenarios.Support;
using Guildhall.Tests.Scenarios.Support.Wire;

namespace Guildhall.Tests.Scenarios.Party;

/// <summary>Four guests who play delves through HTTP, pressing nothing but what was offered.</summary>
internal sealed class AdventureParty
{
    private const int MostPresses = 2_000;
    private static readonly (string Name, string Archetype)[] _cast = [("Brakka", "fighter"), ("Ilse", "cleric"), ("Quill", "rogue"), ("Mirabel", "wizard")];

    private readonly IReadOnlyList<Player> _players;

    private AdventureParty(IReadOnlyList<Player> players) => _players = players;

    /// <summary>Signs four guests in and makes a hero for each.</summary>
    /// <param name="room">Where they make them; they may play anywhere.</param>
    public static async Task<AdventureParty> GatherAsync(HttpClient http, string room)
    {
        var players = new List<Player>();
        foreach (var (name, archetype) in _cast)
        {
            var player = await Player.SignInAsync(http, name);
            var answer = await player.SayAsync(room, $"hero-{name}", "hero create", new("name", name), new("archetype", archetype));
            if (answer.Reply.Refusal is { } refusal)
            {
                throw new InvalidOperationException($"{name} has no hero: {refusal.Text}");
            }

            players.Add(player);
        }

        return new(players);
    }

    /// <summary>The same people at another server that knows them.</summary>
    public AdventureParty At(HttpClient http) => new([.. _players.Select(player => player with { Http = http })]);

    /// <summary>Plays one delve to its end.</summary>
    /// <param name="seed">Of the dungeon and of what is pressed.</param>
    /// <param name="beforeEach">Called before each press; may end the server.</param>
    public async Task<PlayedDelve> PlayAsync(string room, string seed, Courier courier, Func<Task>? beforeEach = null)
    {
        var deeds = new List<Deed>();
        var policy = new PressPolicy(seed);
        var offered = (await DoAsync(_players[0], id => _players[0].SayAsync(room, id, "delve start", new("seed", seed), new("size", "small")))).Components;
        foreach (var player in _players.Skip(1))
        {
            offered = (await DoAsync(player, id => player.SayAsync(room, id, "delve join"))).Components;
        }

        var (ending, refused) = (DelveEnding.Fell, new List<string>());
        for (var presses = 0; presses < MostPresses; presses++)
        {
            if (beforeEach is not null)
            {
                await beforeEach();
            }

            var table = (await courier.DeliverAsync(() => _players[0].TableAsync(room)))!;
            if (table.Finished)
            {
                var point = (await courier.DeliverAsync(() => _players[0].SessionAsync(room)))!;
                return new(point, ending, deeds, refused);
            }

            var press = policy.Choose(table, offered);
            var presser = _players.Single(player => player.UserId == press.UserId);
            var reply = await DoAsync(presser, id => presser.PressAsync(room, id, press.On.Id, press.Values));
            ending = table.Turn is not null ? DelveEnding.Fell : press.On.Is("danger") ? DelveEnding.Left : DelveEnding.Won;
            if (reply.Refusal is { } refusal)
            {
                policy.Remember(press);
                refused.Add($"{press.On.Label}: {refusal.Code}");
                offered = await LookAsync(room, presser, courier);
            }
            else
            {
                offered = reply.Components;
            }
        }

        throw new InvalidOperationException($"The delve '{seed}' did not end within {MostPresses} presses.");

        async Task<ShownReply> DoAsync(Player player, Func<string, Task<Answer>> send)
        {
            var id = $"{room}-{seed}-{deeds.Count}";
            var answer = await courier.DeliverAsync(() => send(id));
            deeds.Add(new(player, () => send(id), answer));
            return answer.Reply;
        }
    }

    // What was offered is no longer so: a turn ran out, for instance.
    private static async Task<IReadOnlyList<ShownComponent>> LookAsync(string room, Player player, Courier courier)
    {
        var answer = await courier.DeliverAsync(() => player.SayAsync(room, $"look-{Guid.NewGuid():N}", "delve look"));
        return answer.Reply.Components;
    }
}
