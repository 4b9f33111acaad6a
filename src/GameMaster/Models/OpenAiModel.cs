using System.ClientModel;
using System.ClientModel.Primitives;
using Guildhall.Core.Models;
using Microsoft.Extensions.Logging;
using OpenAI;
using OpenAI.Chat;

namespace Guildhall.GameMaster.Models;

/// <summary>A model behind OpenAI's protocol. It is asked once: what fails, or takes too long, is the asker's to do without.</summary>
public sealed class OpenAiModel : ILanguageModel, IDisposable
{
    /// <summary>What an endpoint that asks for no key is given, since the client insists on one.</summary>
    private const string NoKey = "none";

    private readonly HttpClient _http;
    private readonly ChatClient _client;
    private readonly ILogger _logger;
    private readonly string _name;

    /// <summary>A client of an endpoint.</summary>
    public OpenAiModel(ModelOptions options, ILogger<OpenAiModel> logger)
    {
        (_name, _logger) = (options.Name, logger);
        Budget = options.Budget;

        // Who is asked may neither send us elsewhere nor fill our memory.
        _http = new HttpClient(new BoundedBody(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })) { Timeout = Timeout.InfiniteTimeSpan };
        _client = new ChatClient(options.Name, new ApiKeyCredential(options.Key ?? NoKey), new OpenAIClientOptions
        {
            Endpoint = options.Address,
            Transport = new HttpClientPipelineTransport(_http),
            NetworkTimeout = options.Budget,
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
        });
    }

    /// <inheritdoc/>
    public TimeSpan Budget { get; }

    /// <inheritdoc/>
    public async Task<string> AskAsync(ModelQuestion question, CancellationToken cancellation)
    {
        try
        {
            var answer = await _client.CompleteChatAsync(
                [new SystemChatMessage(question.Instruction), new UserChatMessage(question.Text)],
                new ChatCompletionOptions { MaxOutputTokenCount = question.MostTokens, Temperature = 0 },
                cancellation);
            return answer.Value.Content is [{ Text: { Length: > 0 } text }, ..] ? text : throw new ModelException("The model answered nothing.");
        }
        catch (Exception fault) when (fault is ClientResultException or HttpRequestException or IOException or System.Text.Json.JsonException or ArgumentException or InvalidOperationException or FormatException or AggregateException or KeyNotFoundException or InvalidDataException)
        {
            ModelLog.Fails(_logger, _name, fault.GetType().Name);
            throw new ModelException($"The model could not be asked: {fault.GetType().Name}.", fault);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();
}
