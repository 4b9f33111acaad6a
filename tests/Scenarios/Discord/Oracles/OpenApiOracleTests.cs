using System.Text;
using System.Text.Json;

namespace Guildhall.Tests.Scenarios.Discord.Oracles;

public sealed class OpenApiOracleTests
{
    private const string Messages = "/api/v10/channels/1/messages";
    private const string Json = "application/json";

    private static OpenApiOracle Oracle => OpenApiOracle.Shared;

    [OpenApiFact]
    public void Every_schema_of_the_document_is_understood()
    {
        Oracle.Operations.Count.ShouldBeGreaterThan(200);
        foreach (var name in Oracle.Schemas.Names)
        {
            _ = Oracle.Schemas.Faults(name, JsonElement.Parse("{}"));
        }
    }

    [OpenApiFact]
    public void What_is_written_out_goes_before_what_stands_in_braces()
    {
        Oracle.Find("GET", "/users/@me").ShouldNotBeNull().Id.ShouldBe("get_my_user");
        Oracle.Find("GET", "/api/v10/users/80351110224678912").ShouldNotBeNull().Id.ShouldBe("get_user");
        Oracle.Find("PATCH", "/api/webhooks/1/token/messages/@original?thread_id=3").ShouldNotBeNull().Id.ShouldBe("update_original_webhook_message");
        Oracle.Find("GET", "/voyages/@me").ShouldBeNull();
        Oracle.Find("PUT", "/users/@me").ShouldBeNull();
    }

    [OpenApiFact]
    public void A_message_is_taken_and_one_of_numbers_is_not()
    {
        Faults("POST", Messages, """{"content":"hello"}""").ShouldBeEmpty();
        Faults("POST", Messages, """{"content":5}""").ShouldHaveSingleItem().ShouldContain("/content is 5, not string or null");
        Faults("POST", Messages, """{"content":"hello","flags":32768,"components":[{"type":17,"components":[{"type":10,"content":"x"}]}]}""").ShouldBeEmpty();
    }

    [OpenApiFact]
    public void A_message_may_have_4000_characters_and_no_more()
    {
        Faults("POST", Messages, $$"""{"content":"{{new string('x', 4000)}}"}""").ShouldBeEmpty();
        Faults("POST", Messages, $$"""{"content":"{{new string('x', 4001)}}"}""").ShouldHaveSingleItem().ShouldContain("more than 4000");
    }

    [OpenApiFact]
    public void A_slip_of_the_pen_is_found_where_Discord_would_ignore_it()
    {
        const string Slip = """{"content":"x","allowed_mentions":{"pars":[]}}""";

        Faults("POST", Messages, Slip).ShouldHaveSingleItem().ShouldContain("/allowed_mentions/pars is named by no schema");
        Oracle.Request("POST", Messages, Json, Encoding.UTF8.GetBytes(Slip), closed: false).ShouldBeEmpty();
    }

    [OpenApiFact]
    public void Of_a_union_the_branch_that_was_meant_is_explained() =>
        Faults("POST", Messages, """{"components":[{"type":1,"components":[{"type":2,"style":9,"custom_id":"a"}]}]}""")
            .ShouldHaveSingleItem().ShouldContain("/components/0/components/0/style is 9");

    [OpenApiFact]
    public void Parameters_are_judged_by_name_and_value()
    {
        Faults("GET", $"{Messages}?limit=100&after=5").ShouldBeEmpty();
        Faults("GET", $"{Messages}?limit=101").ShouldHaveSingleItem().ShouldContain("'101' as 'limit'");
        Faults("GET", $"{Messages}?amount=1").ShouldHaveSingleItem().ShouldContain("a parameter 'amount'");
        Faults("GET", "/channels/general/messages").ShouldHaveSingleItem().ShouldContain("'general' as 'channel_id'");
    }

    [OpenApiFact]
    public void A_body_must_be_there_where_one_is_needed_and_nowhere_else()
    {
        Faults("POST", Messages).ShouldHaveSingleItem().ShouldContain("has no body");
        Faults("GET", Messages, "{}").ShouldHaveSingleItem().ShouldContain("no use");
        Faults("POST", Messages, "{").ShouldHaveSingleItem().ShouldContain("is not JSON");
    }

    [OpenApiFact]
    public void A_form_is_judged_by_the_JSON_in_it_and_the_names_of_its_files()
    {
        FormFaults("files[0]", """{"content":"look","attachments":[{"id":"0","filename":"map.png"}]}""").ShouldBeEmpty();
        FormFaults("files[0]", """{"content":7}""").ShouldHaveSingleItem().ShouldContain("/content is 7");
        FormFaults("picture", """{"content":"look"}""").ShouldHaveSingleItem().ShouldContain("a part 'picture'");
    }

    [OpenApiFact]
    public void An_answer_is_judged_by_its_status()
    {
        Answer("GET", "/gateway", 200, """{"url":"wss://gateway.discord.gg"}""").ShouldBeEmpty();
        Answer("GET", "/gateway", 200, """{"address":"wss://gateway.discord.gg"}""").ShouldHaveSingleItem().ShouldContain("lacks 'url'");
        Answer("GET", "/gateway", 404, """{"code":10003,"message":"Unknown Channel"}""").ShouldBeEmpty();
        Answer("GET", "/gateway", 429, """{"code":0,"message":"slow"}""").ShouldContain(fault => fault.Contains("lacks 'retry_after'", StringComparison.Ordinal));
        Answer("GET", "/gateway", 201, "{}").ShouldHaveSingleItem().ShouldContain("answers with none of");
        Answer("GET", "/gateway", 502, "bad gateway").ShouldBeEmpty();
        Answer("DELETE", "/channels/1/messages/2", 204, "").ShouldBeEmpty();
        Answer("DELETE", "/channels/1/messages/2", 204, "{}").ShouldHaveSingleItem().ShouldContain("where Discord sends none");
    }

    private static string[] Faults(string method, string path, string? body = null) =>
        [.. Oracle.Request(method, path, body is null ? null : Json, Encoding.UTF8.GetBytes(body ?? "")).Select(fault => fault.ToString())];

    private static string[] Answer(string method, string path, int status, string body) =>
        [.. Oracle.Response(method, path, status, body.Length == 0 ? null : "application/json; charset=utf-8", Encoding.UTF8.GetBytes(body)).Select(fault => fault.ToString())];

    private static string[] FormFaults(string file, string json)
    {
        const string Cut = "a-line-between";
        var body = string.Join("\r\n", [
            $"--{Cut}", "Content-Disposition: form-data; name=\"payload_json\"", "Content-Type: application/json", "", json,
            $"--{Cut}", $"Content-Disposition: form-data; name=\"{file}\"; filename=\"map.png\"", "Content-Type: image/png", "", "\u0089PNG",
            $"--{Cut}--", "",
        ]);
        return [.. Oracle.Request("POST", Messages, $"multipart/form-data; boundary=\"{Cut}\"", Encoding.Latin1.GetBytes(body)).Select(fault => fault.ToString())];
    }
}
