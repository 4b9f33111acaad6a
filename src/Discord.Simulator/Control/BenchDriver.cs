using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.Gateway;
using Guildhall.Discord.Simulator.Interactions;
using Guildhall.Discord.Simulator.Rest;
using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator.Control;

/// <summary>Fires interactions or messages at the bot and measures, as cheaply as it can: it shares the machine with what it measures.</summary>
internal sealed class BenchDriver(SimWorld world, GatewayHub gateway, InteractionDesk interactions, MessageDesk messages)
{
    // Those of an id of today.
    private const int IdDigits = 19;
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);
    private (byte[] Bytes, int IdAt)[]? _written;

    /// <summary>Fires slash commands.</summary>
    /// <param name="outstanding">How many are unanswered at once.</param>
    /// <param name="rate">How many a second; 0 for as fast as they are answered.</param>
    /// <param name="channels">In how many channels by turns; they are taken from all guilds alike.</param>
    public async Task<JsonObject> InteractAsync(int count, int outstanding, int rate, int channels, string command, IReadOnlyList<(string Name, string Value)> options)
    {
        var latencies = new List<double>(count);
        var room = new SemaphoreSlim(outstanding);
        using var done = new CountdownEvent(count);
        var templates = ChannelsOf(channels).Select(channel => ShapeOf(channel, command, options)).ToArray();
        interactions.Answered = interaction =>
        {
            var took = world.Time.GetElapsedTime(interaction.SentAt).TotalMilliseconds;
            lock (latencies)
            {
                latencies.Add(took);
            }

            interactions.Forget(interaction);
            // Nobody reads these: a channel of a hundred thousand answers would only measure itself.
            interaction.Channel.Messages.Clear();
            room.Release();
            done.Signal();
        };
        var began = world.Time.GetTimestamp();
        for (var number = 0; number < count; number++)
        {
            if (rate > 0 && TimeSpan.FromSeconds((double)number / rate) - world.Time.GetElapsedTime(began) is { TotalMilliseconds: >= 1 } early)
            {
                await Task.Delay(early, world.Time);
            }

            if (!await room.WaitAsync(_patience))
            {
                break;
            }

            Fire(templates[number % templates.Length]);
        }

        var all = await Task.Run(() => done.Wait(_patience));
        var seconds = world.Time.GetElapsedTime(began).TotalSeconds;
        interactions.Answered = null;
        lock (latencies)
        {
            latencies.Sort();
            return new JsonObject
            {
                ["rate"] = latencies.Count / seconds,
                ["p50"] = At(latencies, 0.5),
                ["p99"] = At(latencies, 0.99),
                ["p999"] = At(latencies, 0.999),
                ["answered"] = latencies.Count,
                ["complete"] = all,
            };
        }
    }

    /// <summary>Sends messages as fast as the sockets take them. Their first authors write for real; what follows says the same under new ids.</summary>
    public void Flood(int count, int authors)
    {
        var (written, guild) = (_written ??= Write(Math.Clamp(authors, 1, 1_000)), world.Guilds[0].Id);
        for (var number = 0; number < count; number++)
        {
            var (bytes, at) = written[number % written.Length];
            Encoding.ASCII.GetBytes(world.Ids.Next().ToString("d19", CultureInfo.InvariantCulture), bytes.AsSpan(at, IdDigits));
            gateway.Publish("MESSAGE_CREATE", guild, bytes);
        }
    }

    private (byte[] Bytes, int IdAt)[] Write(int authors)
    {
        var place = new string('-', IdDigits);
        lock (world.Sync)
        {
            var guild = world.Guilds[0];
            var channel = guild.Channels[0];
            var people = world.Users.Values.Where(user => !user.Bot).ToArray();
            return [.. Enumerable.Range(0, authors).Select(number =>
            {
                var author = people[number % people.Length];
                var message = messages.Create(channel, author, new JsonObject { ["content"] = $"Message of author {number}: is anybody going down into the keep tonight?" }, []);
                var json = message.Json.DeepClone().AsObject();
                json["id"] = place;
                json["guild_id"] = $"{guild.Id}";
                json["member"] = Views.Of(guild.Members[author.Id], guild, withUser: false);
                channel.Messages.Clear();
                var text = json.ToJsonString();
                return (Encoding.UTF8.GetBytes(text), Encoding.UTF8.GetByteCount(text.AsSpan(0, text.IndexOf(place, StringComparison.Ordinal))));
            })];
        }
    }

    private static double At(List<double> sorted, double share) => sorted.Count == 0 ? 0 : sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];

    private void Fire(Shape template)
    {
        var interaction = interactions.Begin(SimInteraction.Command, template.Channel, template.User);
        var json = string.Concat(template.Before, interaction.Id.ToString(CultureInfo.InvariantCulture), template.Between, interaction.Token, template.After);
        gateway.Publish("INTERACTION_CREATE", template.Channel.Guild, Encoding.UTF8.GetBytes(json));
    }

    private SimChannel[] ChannelsOf(int count)
    {
        lock (world.Sync)
        {
            return [.. world.Guilds.SelectMany(guild => guild.Channels.Index()).OrderBy(channel => channel.Index).Select(channel => channel.Item).Take(Math.Max(1, count))];
        }
    }

    private Shape ShapeOf(SimChannel channel, string command, IReadOnlyList<(string Name, string Value)> options)
    {
        lock (world.Sync)
        {
            var guild = world.Guild(channel.Guild!.Value)!;
            var user = guild.Members.Values.First(member => !member.User.Bot).User;
            var member = Views.Of(guild.Members[user.Id], guild);
            member["permissions"] = "2251799813685247";
            var data = new CommandData(world).Slash(guild.Id, command, options, null);
            var json = new JsonObject
            {
                ["id"] = "ID",
                ["application_id"] = $"{world.ApplicationId}",
                ["type"] = SimInteraction.Command,
                ["data"] = data,
                ["guild_id"] = $"{guild.Id}",
                ["guild"] = new JsonObject { ["id"] = $"{guild.Id}", ["locale"] = "en-US", ["features"] = new JsonArray() },
                ["channel_id"] = $"{channel.Id}",
                ["channel"] = Views.Of(channel, world),
                ["member"] = member,
                ["token"] = "TOKEN",
                ["version"] = 1,
                ["app_permissions"] = "2251799813685247",
                ["locale"] = "en-US",
                ["guild_locale"] = "en-US",
                ["entitlements"] = new JsonArray(),
                ["authorizing_integration_owners"] = new JsonObject { ["0"] = $"{guild.Id}" },
                ["context"] = 0,
                ["attachment_size_limit"] = 10_485_760,
            }.ToJsonString();
            var id = json.IndexOf("\"ID\"", StringComparison.Ordinal) + 1;
            var token = json.IndexOf("\"TOKEN\"", StringComparison.Ordinal) + 1;
            return new(json[..id], json[(id + 2)..token], json[(token + 5)..], channel, user);
        }
    }

    private sealed record Shape(string Before, string Between, string After, SimChannel Channel, SimUser User);
}
