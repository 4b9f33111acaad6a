using System.Text;
using Guildhall.Discord.Gateway;
using Guildhall.Discord.Gateway.Errors;
using Guildhall.Discord.Gateway.Life;
using Guildhall.Discord.Gateway.Sessions;
using Guildhall.Discord.Rest.Errors;
using Guildhall.Discord.Simulator;

namespace Guildhall.Tests.Scenarios.Discord.Gateway;

/// <summary>The gateway client over real sockets, against everything that goes wrong there.</summary>
public sealed class GatewayTests
{
    private static readonly SimulatorOptions _usual = new() { Time = TimeProvider.System };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task It_identifies_once_and_hears_what_is_said(bool compress)
    {
        await using var discord = await SimulatedDiscord.StartAsync(_usual);
        await using var rig = await GatewayRig.Start(discord, options => options with { Compress = compress }).ReadyAsync();

        Say(discord, 0, 500);

        await rig.UntilAsync(() => rig.Heard.Count == 500);
        rig.Heard.ShouldBe(Enumerable.Range(0, 500).Select(number => $"{number}"));
        discord.Identifies.ShouldBe(1);
        discord.Violations.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("drop")]
    [InlineData("op7")]
    [InlineData("op9 true")]
    [InlineData("close 4000")]
    [InlineData("close 1001")]
    [InlineData("close 4009 is a new session")]
    [InlineData("garbage")]
    public async Task Whatever_breaks_the_connection_nothing_said_is_lost_or_heard_twice(string fault)
    {
        await using var discord = await SimulatedDiscord.StartAsync(_usual);
        await using var rig = await GatewayRig.Start(discord).ReadyAsync();
        Say(discord, 0, 50);
        await rig.UntilAsync(() => rig.Heard.Count == 50);

        Break(discord, fault);
        await rig.UntilAsync(() => fault.EndsWith("new session", StringComparison.Ordinal) ? discord.Identifies == 2 : discord.Resumes == 1);
        Say(discord, 50, 50);

        await rig.UntilAsync(() => rig.Heard.Count >= 100);
        await Task.Delay(100);
        rig.Heard.ShouldBe(Enumerable.Range(0, 100).Select(number => $"{number}"));
        discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_number_that_cannot_be_makes_it_deaf_for_a_moment_only()
    {
        await using var discord = await SimulatedDiscord.StartAsync(_usual);
        await using var rig = await GatewayRig.Start(discord).ReadyAsync();

        discord.SendRaw(_ => """{"t":"TYPING_START","s":999999999999,"op":0,"d":{}}"""u8.ToArray());
        Say(discord, 0, 30);
        await rig.UntilAsync(() => discord.Identifies == 2);
        await rig.UntilAsync(() => discord.IsBotOnline);
        Say(discord, 30, 5);

        await rig.UntilAsync(() => rig.Heard.Count >= 5);
        rig.Heard.ShouldBe(Enumerable.Range(30, 5).Select(number => $"{number}"));
    }

    [Theory]
    [InlineData("no address")]
    [InlineData("https://127.0.0.1:1/")]
    [InlineData("ws://[")]
    public async Task An_address_to_go_on_at_that_is_none_is_passed_over(string address)
    {
        await using var discord = await SimulatedDiscord.StartAsync(_usual);
        await using var rig = await GatewayRig.Start(discord).ReadyAsync();

        discord.SendRaw(number => Encoding.UTF8.GetBytes(
            $$"""{"t":"READY","s":{{number}},"op":0,"d":{"v":10,"user":{"id":"1"},"guilds":[],"session_id":"x","resume_gateway_url":"{{address}}"} }"""));
        Say(discord, 0, 1);
        await rig.UntilAsync(() => rig.Heard.Count == 1);
        discord.DropConnections();
        await rig.UntilAsync(() => discord.Identifies >= 2 && discord.IsBotOnline);
        Say(discord, 1, 5);

        await rig.UntilAsync(() => rig.Heard.Count >= 6);
        rig.Heard.ShouldBe(Enumerable.Range(0, 6).Select(number => $"{number}"));
    }

    [Fact]
    public async Task What_is_said_while_the_connection_is_gone_comes_with_the_resume_in_order()
    {
        await using var discord = await SimulatedDiscord.StartAsync(_usual);
        await using var rig = await GatewayRig.Start(discord).ReadyAsync();

        for (var round = 0; round < 10; round++)
        {
            discord.DropConnections();
            Say(discord, round * 50, 50);
        }

        await rig.UntilAsync(() => rig.Heard.Count >= 500);
        rig.Heard.ShouldBe(Enumerable.Range(0, 500).Select(number => $"{number}"));
        discord.Identifies.ShouldBe(1);
    }

    [Fact]
    public async Task A_half_open_connection_is_found_by_its_silence_and_resumed()
    {
        await using var discord = await SimulatedDiscord.StartAsync(_usual with { HeartbeatIntervalMs = 400 });
        await using var rig = await GatewayRig.Start(discord).ReadyAsync();

        discord.MuteConnections();
        Say(discord, 0, 20);

        await rig.UntilAsync(() => rig.Heard.Count == 20);
        discord.Resumes.ShouldBe(1);
        discord.Identifies.ShouldBe(1);
    }

    [Fact]
    public async Task Op_7_instead_of_a_greeting_is_taken_for_what_it_is()
    {
        await using var discord = await SimulatedDiscord.StartAsync(_usual);
        discord.OpenWithReconnect(on: true);
        await using var rig = GatewayRig.Start(discord);
        await rig.UntilAsync(() => rig.Client.Status is [{ Connections: >= 2 }]);

        discord.OpenWithReconnect(on: false);

        await rig.ReadyAsync();
        discord.Identifies.ShouldBe(1);
    }

    [Fact]
    public async Task An_invalid_session_begins_another_after_a_wait()
    {
        await using var discord = await SimulatedDiscord.StartAsync(_usual);
        await using var rig = await GatewayRig.Start(discord).ReadyAsync();

        discord.Invalidate(resumable: false);

        await rig.UntilAsync(() => discord.Identifies == 2 && rig.Client.Status[0].State == ShardState.Ready);
        discord.Resumes.ShouldBe(0);
        discord.Violations.ShouldBeEmpty("five seconds lie between two identifies");
    }

    [Theory]
    [InlineData(4010)]
    [InlineData(4013)]
    [InlineData(4014)]
    public async Task What_is_final_ends_the_client_with_a_typed_error_and_no_further_attempt(int code)
    {
        await using var discord = await SimulatedDiscord.StartAsync(_usual);
        await using var rig = await GatewayRig.Start(discord).ReadyAsync();

        discord.CloseConnections(code);

        var fault = await Should.ThrowAsync<FatalCloseException>(rig.Running);
        ((int)fault.Code).ShouldBe(code);
        await Task.Delay(300);
        discord.Identifies.ShouldBe(1);
    }

    [Fact]
    public async Task A_wrong_token_is_told_as_such()
    {
        await using var discord = await SimulatedDiscord.StartAsync(_usual);
        using var rest = new Guildhall.Discord.Rest.DiscordRest("wrong", new() { ApiBaseUrl = new(discord.ApiBaseUrl) }, new(TimeProvider.System, () => 0));
        using var client = new GatewayClient(new() { Token = "wrong" }, new(TimeProvider.System, () => 0), rest);

        await Should.ThrowAsync<UnauthorizedException>(client.RunAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_missing_privilege_is_told_as_such()
    {
        await using var discord = await SimulatedDiscord.StartAsync(_usual with { GrantPrivilegedIntents = false });
        await using var rig = GatewayRig.Start(discord);

        (await Should.ThrowAsync<FatalCloseException>(rig.Running)).Code.ShouldBe(GatewayCloseCode.DisallowedIntents);
    }

    [Fact]
    public async Task A_later_process_goes_on_with_the_session_and_misses_nothing()
    {
        await using var discord = await SimulatedDiscord.StartAsync(_usual);
        var folder = Directory.CreateTempSubdirectory("guildhall-");
        try
        {
            var sessions = new FileSessionStore(folder.FullName);
            await using (var first = await GatewayRig.Start(discord, sessions: sessions).ReadyAsync())
            {
                Say(discord, 0, 30);
                await first.UntilAsync(() => first.Heard.Count == 30);
            }

            Say(discord, 30, 30);
            await using var second = await GatewayRig.Start(discord, sessions: sessions).ReadyAsync();

            await second.UntilAsync(() => second.Heard.Count == 30);
            second.Heard.ShouldBe(Enumerable.Range(30, 30).Select(number => $"{number}"));
            discord.Identifies.ShouldBe(1);
            discord.Resumes.ShouldBe(1);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{"shard":0,"shards":1,"session_id":"","sequence":1,"intents":1}""")]
    [InlineData("""{"shard":3,"shards":4,"session_id":"x","sequence":1,"intents":1}""")]
    public async Task A_kept_session_that_cannot_be_used_counts_as_none(string kept)
    {
        var folder = Directory.CreateTempSubdirectory("guildhall-");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "shard-0-of-1.json"), kept);

            (await new FileSessionStore(folder.FullName).LoadAsync(0, 1, CancellationToken.None)).ShouldBeNull();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_handler_that_sleeps_holds_up_neither_heartbeats_nor_other_guilds()
    {
        await using var discord = await SimulatedDiscord.StartAsync(_usual with { HeartbeatIntervalMs = 1_500 });
        await using var rig = GatewayRig.Start(discord);
        var never = new TaskCompletionSource();
        rig.Client.Events.On(GatewayEventKinds.MessageCreate, (_, _) => never.Task);
        await rig.ReadyAsync();

        Say(discord, 0, 20);
        await Task.Delay(TimeSpan.FromSeconds(3));

        var status = rig.Client.Status.ShouldHaveSingleItem();
        status.Connections.ShouldBe(1);
        status.Waiting.ShouldBe(20);
        status.Lag.ShouldBeGreaterThan(TimeSpan.FromSeconds(2));
        status.Latency.ShouldNotBeNull();
        never.SetResult();
    }

    [Fact]
    public async Task Shards_identify_five_seconds_apart_and_share_the_guilds()
    {
        await using var discord = await SimulatedDiscord.StartAsync(_usual with { Guilds = 20, Shards = 2 });
        await using var rig = await GatewayRig.Start(discord).ReadyAsync();

        const int Readies = 2;
        await rig.UntilAsync(() => rig.Client.Status.Sum(shard => shard.Events.Skipped) == 20 + Readies);
        rig.Client.Status.Select(shard => (shard.Shard, shard.Shards)).ShouldBe([(0, 2), (1, 2)]);
        discord.Violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task Resharding_from_one_to_two_to_four_loses_nothing_and_doubles_nothing()
    {
        await using var discord = await SimulatedDiscord.StartAsync(_usual with { Guilds = 16, MaxConcurrency = 16 });
        await using var rig = await GatewayRig.Start(discord).ReadyAsync();
        using var talking = new CancellationTokenSource();
        var said = 0;
        var talk = Task.Run(async () =>
        {
            while (!talking.IsCancellationRequested)
            {
                Say(discord, said++, 1);
                await Task.Delay(2);
            }
        });

        await Task.Delay(200);
        await rig.Client.ReshardAsync(2);
        await Task.Delay(200);
        await rig.Client.ReshardAsync(4);
        await Task.Delay(200);
        await talking.CancelAsync();
        await talk;

        await rig.UntilAsync(() => rig.Heard.Count >= said);
        rig.Heard.Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(0, said).Select(number => $"{number}").Order(StringComparer.Ordinal));
        rig.Client.Status.Count.ShouldBe(4);
    }

    [Fact]
    public async Task Too_long_a_frame_is_refused_here_and_nothing_is_sent()
    {
        await using var discord = await SimulatedDiscord.StartAsync(_usual);
        await using var rig = await GatewayRig.Start(discord).ReadyAsync();

        Should.Throw<FrameTooLargeException>(() => rig.Client.Appear(new("online", new string('x', 5_000))));
        rig.Client.Appear(new("idle", "Waiting for heroes"));

        Say(discord, 0, 1);
        await rig.UntilAsync(() => rig.Heard.Count == 1);
        discord.Violations.ShouldBeEmpty();
        rig.Client.Status[0].Connections.ShouldBe(1);
    }

    [Fact]
    public async Task More_than_a_hundred_and_twenty_frames_in_a_minute_wait_instead_of_ending_the_connection()
    {
        await using var discord = await SimulatedDiscord.StartAsync(_usual);
        await using var rig = await GatewayRig.Start(discord).ReadyAsync();

        for (var i = 0; i < 200; i++)
        {
            rig.Client.Appear(new("online", $"{i}"));
        }

        await Task.Delay(TimeSpan.FromSeconds(2));
        rig.Client.Status[0].Connections.ShouldBe(1);
        Should.Throw<SendQueueFullException>(() =>
        {
            for (var i = 0; i < 300; i++)
            {
                rig.Client.Appear(new("online", $"{i}"));
            }
        });
        discord.Violations.ShouldBeEmpty();
    }

    private static void Break(SimulatedDiscord discord, string fault)
    {
        switch (fault.Split(' ')[0])
        {
            case "drop":
                discord.DropConnections();
                break;
            case "op7":
                discord.AskToReconnect();
                break;
            case "op9":
                discord.Invalidate(resumable: true);
                break;
            case "close":
                discord.CloseConnections(int.Parse(fault.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture));
                break;
            case "garbage":
                for (var i = 0; i < 5; i++)
                {
                    discord.SendRaw("{\"op\":");
                }

                break;
        }
    }

    private static void Say(SimulatedDiscord discord, int from, int count)
    {
        for (var number = from; number < from + count; number++)
        {
            discord.Member("ada").Say(discord.ChannelId, $"{number}");
        }
    }
}
