using System.Globalization;
using System.Text;
using Guildhall.Discord.Interactions;
using Guildhall.Discord.Interactions.Http;
using NSec.Cryptography;

namespace Guildhall.Tests.Unit.Discord.Interactions;

/// <summary>I8 and I9: what is not from Discord is refused unread, and the answer to the request is the acknowledgement.</summary>
public sealed class RequestVerifierTests : IDisposable
{
    private readonly Key _key = Key.Create(SignatureAlgorithm.Ed25519);
    private InteractionRig _rig = new(context => context.ReplyAsync(new() { Content = "hello" }));

    public void Dispose()
    {
        _rig.Dispose();
        _key.Dispose();
    }

    [Fact]
    public async Task A_ping_is_answered_with_a_pong()
    {
        var answer = await SendAsync("""{"id":"1","type":1}""");
        answer.Status.ShouldBe(200);
        Encoding.UTF8.GetString(answer.Body.Span).ShouldBe("""{"type":1}""");
    }

    [Fact]
    public async Task The_first_answer_is_the_body_and_makes_no_call_of_its_own()
    {
        var answer = await SendAsync(Command());
        answer.Status.ShouldBe(200);
        Encoding.UTF8.GetString(answer.Body.Span).ShouldContain("\"content\":\"hello\"");
        answer.Delivered();
        _rig.Sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_follows_waits_until_the_answer_is_on_its_way()
    {
        Use(async context =>
        {
            await context.DeferAsync();
            await context.ReplyAsync(new() { Content = "done" });
        });
        var answer = await SendAsync(Command());
        Encoding.UTF8.GetString(answer.Body.Span).ShouldContain("\"type\":5");
        await _rig.Rig.SettleAsync();
        _rig.Sent.ShouldBeEmpty();

        answer.Delivered();
        await CalledAsync();
        _rig.Sent.ShouldBe(["PATCH /messages/@original"]);
    }

    [Fact]
    public async Task An_answer_that_nobody_took_goes_by_a_call_of_its_own()
    {
        (await SendAsync(Command())).Lost();
        await CalledAsync();
        _rig.Sent.ShouldBe(["ack 4"]);
    }

    [Fact]
    public async Task A_request_that_is_given_up_before_it_is_answered_leaves_the_answer_to_a_call_of_its_own()
    {
        var handled = new TaskCompletionSource();
        Use(async context =>
        {
            await handled.Task;
            await context.ReplyAsync(new() { Content = "hello" });
        });
        using var gone = new CancellationTokenSource();
        var sent = SendAsync(Command(), request: gone.Token);
        await _rig.Rig.SettleAsync();

        await gone.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => sent);
        handled.SetResult();

        await CalledAsync();
        _rig.Sent.ShouldBe(["ack 4"]);
    }

    [Fact]
    public async Task Files_go_by_a_call_of_their_own()
    {
        Use(context => context.ReplyAsync(new() { Content = "x", Files = [new("a.txt", new byte[1])] }));
        (await SendAsync(Command())).Status.ShouldBe(202);
        await CalledAsync();
        _rig.Rig.Calls.ShouldHaveSingleItem().Path.ShouldEndWith("/callback");
    }

    [Fact]
    public async Task A_slow_handler_is_deferred_in_the_body()
    {
        Use(async context =>
        {
            await Task.Delay(TimeSpan.FromSeconds(10), _rig.Rig.Time);
            await context.ReplyAsync(new() { Content = "late" });
        });
        var answer = await _rig.Rig.FinishAsync(SendAsync(Command()));
        Encoding.UTF8.GetString(answer.Body.Span).ShouldBe("""{"type":5}""");
    }

    [Fact]
    public async Task An_altered_byte_a_wrong_key_and_nonsense_are_refused_before_anything_is_read()
    {
        (await SendAsync("""{"id":"1","type":1}""", body => body[^2] ^= 1)).Status.ShouldBe(401);
        using var other = Key.Create(SignatureAlgorithm.Ed25519);
        (await SendAsync("not json at all", key: other)).Status.ShouldBe(401);
        (await SendAsync("{}", signature: new string('z', 128))).Status.ShouldBe(401);
        (await SendAsync("{}", signature: "ab")).Status.ShouldBe(401);
        (await SendAsync("not json but signed")).Status.ShouldBe(400);
    }

    [Theory]
    [InlineData(0, 200)]
    [InlineData(-299, 200)]
    [InlineData(-302, 401)]
    [InlineData(302, 401)]
    public async Task A_stale_timestamp_is_refused_however_well_signed(int seconds, int status) =>
        (await SendAsync("""{"id":"1","type":1}""", age: TimeSpan.FromSeconds(-seconds))).Status.ShouldBe(status);

    [Fact]
    public async Task Size_is_judged_by_what_comes_not_by_what_is_claimed()
    {
        (await SendAsync("{}", contentLength: long.MaxValue)).Status.ShouldBe(413);
        (await SendAsync(new string('x', 1024 * 1024 + 1), contentLength: null)).Status.ShouldBe(413);
        (await SendAsync(new string(' ', 900_000) + """{"id":"1","type":1}""", contentLength: null)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_body_that_comes_byte_by_byte_is_read_whole() =>
        (await SendAsync("""{"id":"1","type":1,"token":"grüße"}""", contentLength: null, drip: true)).Status.ShouldBe(200);

    [Fact]
    public async Task Probing_with_bad_signatures_for_ever_keeps_the_address_healthy()
    {
        for (var probe = 0; probe < 500; probe++)
            (await SendAsync("""{"id":"1","type":1}""", body => body[0] ^= 1)).Status.ShouldBe(401);
        (await SendAsync("""{"id":"1","type":1}""")).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData("")]
    [InlineData("zz")]
    public void A_key_that_is_none_stops_the_start(string key) =>
        Should.Throw<InvalidOperationException>(() => new InteractionHttpOptions { PublicKey = key }.Validate());

    private async Task CalledAsync()
    {
        for (var wait = 0; wait < 200 && _rig.Rig.Calls.Length == 0; wait++)
            await _rig.Rig.SettleAsync();
    }

    private void Use(Func<InteractionContext, Task> handler)
    {
        _rig.Dispose();
        _rig = new(handler);
    }

    private string Command() => $$"""
        {"id":"{{_rig.Make(ageMs: 20).Id}}","application_id":"5","type":2,"token":"tok",
         "data":{"id":"3","name":"roll"},"authorizing_integration_owners":{"0":"1"} }
        """;

    private async Task<InteractionHttpAnswer> SendAsync(
        string json, Action<byte[]>? alter = null, Key? key = null, string? signature = null, TimeSpan age = default, long? contentLength = 10, bool drip = false,
        CancellationToken request = default)
    {
        var body = Encoding.UTF8.GetBytes(json);
        var timestamp = (_rig.Rig.Time.GetUtcNow() - age).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        signature ??= Convert.ToHexStringLower(SignatureAlgorithm.Ed25519.Sign(key ?? _key, [.. Encoding.ASCII.GetBytes(timestamp), .. body]));
        alter?.Invoke(body);
        var options = new InteractionHttpOptions { PublicKey = Convert.ToHexStringLower(_key.PublicKey.Export(KeyBlobFormat.RawPublicKey)) };
        var receiver = new InteractionHttpReceiver(_rig.Receiver, new(options, _rig.Rig.Time), _rig.Rig.Time, _rig.Logs);
        using Stream stream = drip ? new DripStream(body) : new MemoryStream(body);
        return await receiver.ReceiveAsync(signature, timestamp, stream, contentLength, request, default);
    }

    private sealed class DripStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(1, buffer.Length)], cancellationToken);
    }
}
