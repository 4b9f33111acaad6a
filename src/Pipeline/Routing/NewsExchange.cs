using System.Text.Json;
using Guildhall.Core.Processes;
using Guildhall.Core.Sessions;
using Guildhall.Core.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Guildhall.Pipeline.Routing;

/// <summary>Tells the other processes what this one has committed, and those who listen here what the others have: wherever somebody watches, they see it.</summary>
internal sealed class NewsExchange(IBus bus, IServiceProvider services, ILogger<NewsExchange> log) : BackgroundService, ICommitListener
{
    public void Committed(CommitNews news, bool isOurs)
    {
        if (isOurs && bus.IsUp)
        {
            bus.Tell(JsonSerializer.SerializeToUtf8Bytes(news, CanonicalJson.Options));
        }
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Asked for here, since the listeners are made before the store is.
        var listeners = services.GetServices<ICommitListener>().Where(listener => listener != this).ToArray();
        return bus.HearAsync(news => Hear(news, listeners), stoppingToken);
    }

    private void Hear(ReadOnlyMemory<byte> body, ICommitListener[] listeners)
    {
        try
        {
            var news = JsonSerializer.Deserialize<CommitNews>(body.Span, CanonicalJson.Options)!;
            foreach (var listener in listeners)
            {
                listener.Committed(news, isOurs: false);
            }
        }
        catch (JsonException strange)
        {
            // Of a newer or older version; the feed has it.
            log.NewsStrange(strange);
        }
    }
}
