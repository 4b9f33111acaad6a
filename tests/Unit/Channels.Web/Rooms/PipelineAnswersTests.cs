using System.Text.Json;
using Guildhall.Channels.Web.Problems;
using Guildhall.Channels.Web.Rooms;
using Guildhall.Core.Replies;
using Guildhall.Core.Storage;
using Guildhall.Core.Text;
using Guildhall.Pipeline;
using Guildhall.Tests.Unit.Fakes;
using Microsoft.AspNetCore.Http;

namespace Guildhall.Tests.Unit.Channels.Web.Rooms;

public sealed class PipelineAnswersTests
{
    [Theory]
    [InlineData("rate.limited", 429, "1")]
    [InlineData("pipeline.busy", 503, "1")]
    [InlineData("store.unavailable", 503, "5")]
    [InlineData("store.full", 503, "5")]
    [InlineData("store.damaged", 503, "")]
    [InlineData("pipeline.fault", 500, "")]
    [InlineData("actor.unknown", 401, "")]
    [InlineData("actor.blocked", 403, "")]
    public async Task What_programs_should_react_to_has_a_status_of_its_own(string code, int status, string retryAfter)
    {
        var (context, body) = await WriteAsync(code, duplicate: false);

        context.Response.StatusCode.ShouldBe(status);
        context.Response.Headers.RetryAfter.ToString().ShouldBe(retryAfter);
        context.Response.ContentType.ShouldBe("application/problem+json");
        body.GetProperty("error_code").GetString().ShouldBe(code);
        body.GetProperty("detail").GetString().ShouldBe("What happened and what to do.");
        body.GetProperty("requestId").GetString().ShouldBe("req-1");
    }

    [Theory]
    [InlineData("purse.too-little", false)]
    [InlineData("store.full", true)]
    public async Task A_refusal_of_the_game_is_an_answer_and_so_is_whatever_was_stored(string code, bool duplicate)
    {
        var (context, body) = await WriteAsync(code, duplicate);

        context.Response.StatusCode.ShouldBe(200);
        body.GetProperty("refusal").GetProperty("code").GetString().ShouldBe(code);
    }

    [Fact]
    public void Whatever_keeps_the_store_from_answering_is_among_them()
    {
        var codes = new[]
        {
            new StoreUnavailableException("x"), new StoreUnavailableException("x") { IsDiskFull = true }, new StoreUnavailableException("x") { IsDamaged = true },
        }.Select(fault => fault.ToRefusal().Code);

        codes.ShouldBe(["store.unavailable", "store.full", "store.damaged"]);
    }

    private static async Task<(HttpContext Context, JsonElement Body)> WriteAsync(string code, bool duplicate)
    {
        const string Text = "What happened and what to do.";
        var body = new MemoryStream();
        var context = new DefaultHttpContext { Response = { Body = body } };
        var reply = new Reply(Text) { Refusal = new(code, Text) };
        var json = JsonSerializer.SerializeToUtf8Bytes(new { text = Text, refusal = new { code, text = Text } });
        var answers = new PipelineAnswers(new ProblemWriter(StringCatalog.Load([]), new ManualClock()));

        await answers.WriteAsync(context, "req-1", new PipelineAnswer(json) { Reply = reply, Duplicate = duplicate });

        return (context, JsonDocument.Parse(body.ToArray()).RootElement);
    }
}
