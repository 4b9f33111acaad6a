using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Guildhall.Discord.Entities.Commands;
using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Interactions;
using Guildhall.Discord.Entities.Messages;
using Guildhall.Discord.Json;
using Guildhall.Discord.Rest.Errors;
using Guildhall.Discord.Rest.Limits;

namespace Guildhall.Tests.Unit.Discord.Rest;

/// <summary>
/// Broken bodies of every kind end in the exceptions that are promised and in no others. Seeded; GUILDHALL_FUZZ_ROUNDS asks for more than
/// the usual 20,000.
/// </summary>
public sealed class BodyFuzzTests
{
    private static readonly int Rounds = int.TryParse(
        Environment.GetEnvironmentVariable("GUILDHALL_FUZZ_ROUNDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var rounds) ? rounds : 20_000;

    private static readonly string[] Bodies =
    [
        """{"id":"9","application_id":"2","type":2,"token":"t","member":{"user":{"id":"9","username":"mara","global_name":null},"roles":["1","2"],"permissions":"2048"},"data":{"id":"3","name":"roll","type":1,"resolved":{"users":{"9":{"id":"9"}},"attachments":{"4":{"id":"4","size":5}}},"options":[{"name":"x","type":4,"value":20},{"name":"y","type":1,"options":[{"name":"z","type":10,"value":1.5}]}]},"entitlements":[],"authorizing_integration_owners":{"0":"7"},"context":0}""",
        """{"id":"1","type":5,"token":"t","data":{"custom_id":"f","components":[{"type":18,"component":{"type":4,"custom_id":"n","value":"Mara"}},{"type":18,"component":{"type":3,"custom_id":"c","values":["a"]}},{"type":1,"components":[{"type":4,"custom_id":"o","value":"x"}]}]}}""",
        """{"id":"1","channel_id":"2","author":{"id":"3","username":"m"},"content":"hé\u00e9\ud83c\udfb2","timestamp":"2026-01-02T03:04:05+00:00","edited_timestamp":null,"mentions":[],"attachments":[{"id":"1","filename":"a"}],"embeds":[{"title":"x","fields":[{"name":"a","value":"b"}]}],"components":[{"type":17,"components":[{"type":9,"components":[{"type":10,"content":"x"}],"accessory":{"type":2,"style":1,"custom_id":"b"}},{"type":99}]}],"reactions":[{"count":1,"emoji":{"id":null,"name":"🎲"}}],"flags":32768,"nonce":5}""",
        """{"id":"1","name":"g","owner_id":"2","roles":[{"id":"1","permissions":"8","tags":{"premium_subscriber":null},"colors":{"primary_color":1}}],"emojis":[],"features":["COMMUNITY"],"channels":[{"id":"4","type":0,"permission_overwrites":[{"id":"1","type":0,"allow":"1","deny":"2"}]}]}""",
        """{"id":"1","type":1,"name":"roll","description":"d","options":[{"type":4,"name":"n","description":"d","min_value":1,"choices":[{"name":"a","value":1}]}],"default_member_permissions":"8","contexts":[0,1]}""",
        """{"code":50035,"message":"Invalid Form Body","errors":{"embeds":{"0":{"title":{"_errors":[{"code":"X","message":"Y"}]}}}}}""",
        """{"message":"You are being rate limited.","retry_after":64.57,"global":false}""",
    ];

    [Fact]
    public void A_broken_body_is_a_JSON_fault_or_read_and_never_anything_else()
    {
        var chance = new Random(1);
        var read = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var body = BrokenJson.From(Bodies[round % Bodies.Length], chance);
            read += Try<Interaction>(body) + Try<Message>(body) + Try<Guild>(body) + Try<ApplicationCommand>(body);
            _ = ApiError.Read(body).ToString();
            using var response = new HttpResponseMessage(HttpStatusCode.TooManyRequests);
            response.Headers.TryAddWithoutValidation("Retry-After", Encoding.Latin1.GetString(body.AsSpan(0, Math.Min(8, body.Length))));
            response.Headers.TryAddWithoutValidation("X-RateLimit-Bucket", "b");
            response.Headers.TryAddWithoutValidation("X-RateLimit-Reset-After", chance.Next(2) == 0 ? "NaN" : "1e300");
            var hit = RateLimitHit.Read(response, body);
            hit.RetryAfter.ShouldBeInRange(TimeSpan.Zero, TimeSpan.FromDays(2));
            _ = RateLimitReport.Read(response.Headers);
        }

        read.ShouldBeInRange(1, Rounds * 4 - 1);
    }

    [Fact]
    public async Task A_broken_answer_never_ends_in_anything_but_a_promised_exception()
    {
        var chance = new Random(2);
        byte[] body = [];
        var status = HttpStatusCode.OK;
        using var rig = new RestRig(_ => new(status) { Content = new ByteArrayContent(body) });
        for (var round = 0; round < Rounds / 4; round++)
        {
            body = BrokenJson.From(Bodies[round % Bodies.Length], chance);
            status = chance.Next(4) switch { 0 => HttpStatusCode.BadRequest, 1 => HttpStatusCode.InternalServerError, _ => HttpStatusCode.OK };
            try
            {
                await rig.Rest.Interactions.RespondAndReadAsync(new((ulong)round), "t", InteractionResponse.Pong);
            }
            catch (DiscordException)
            {
                // Promised.
            }
        }

        rig.Calls.Length.ShouldBe(Rounds / 4);
    }

    private static int Try<T>(byte[] body)
    {
        try
        {
            JsonSerializer.Deserialize(body, DiscordJson.Of<T>());
            return 1;
        }
        catch (JsonException)
        {
            return 0;
        }
    }
}
