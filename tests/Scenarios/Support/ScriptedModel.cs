using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Guildhall.Tests.Scenarios.Support;

/// <summary>A server on this machine that speaks OpenAI's chat protocol and answers by a script.</summary>
internal sealed class ScriptedModel : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Task _serving;
    private readonly Func<string, Task<(int Status, string? Content)>> _answer;
    private readonly List<string> _asked = [];

    private ScriptedModel(int port, Func<string, Task<(int Status, string? Content)>> answer)
    {
        _answer = answer;
        Address = new Uri($"http://127.0.0.1:{port}/v1");
        _listener.Prefixes.Add($"http://127.0.0.1:{port}/");
        _listener.Start();
        _serving = ServeAsync();
    }

    public Uri Address { get; }

    /// <summary>What it was asked, the newest last.</summary>
    public IReadOnlyList<string> Asked
    {
        get
        {
            lock (_asked) return [.. _asked];
        }
    }

    /// <summary>Starts one on a free port.</summary>
    /// <param name="answer">The words to a question; null content closes the connection.</param>
    public static ScriptedModel Start(Func<string, Task<(int Status, string? Content)>> answer) => new(HostProgram.FreePort(), answer);

    /// <summary>Starts one that always says the same.</summary>
    public static ScriptedModel Start(string answer) => Start(_ => Task.FromResult<(int, string?)>((200, answer)));

    public async ValueTask DisposeAsync()
    {
        _listener.Close();
        await _serving;
    }

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            _ = AnswerAsync(context);
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        try
        {
            using var reader = new StreamReader(context.Request.InputStream);
            var question = JsonNode.Parse(await reader.ReadToEndAsync())!["messages"]!.AsArray();
            var text = string.Join('\n', question.Select(message => message!["content"] is JsonValue value ? value.ToString() : message["content"]![0]!["text"]!.ToString()));
            lock (_asked) _asked.Add(text);
            var (status, content) = await _answer(text);
            if (content is null)
            {
                context.Response.Abort();
                return;
            }

            context.Response.StatusCode = status;
            context.Response.ContentType = "application/json";
            var body = new { id = "c1", @object = "chat.completion", created = 1, model = "scripted", choices = new[] { new { index = 0, finish_reason = "stop", message = new { role = "assistant", content } } } };
            await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(status == 200 ? JsonSerializer.Serialize(body) : content));
            context.Response.Close();
        }
        catch (Exception gone) when (gone is HttpListenerException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The asker had no more time: that is what some tests are about.
        }
    }
}
