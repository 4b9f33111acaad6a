using System.Text.Json;
using Guildhall.Core.Commands;
using Guildhall.Core.Processes;
using Guildhall.Core.Sessions;
using Guildhall.Core.Text;

namespace Guildhall.Pipeline.Routing;

/// <summary>
/// Hands requests to the workers, those of one room to the same one. Where the broker is away, nobody serves or a worker fell silent, the
/// pipeline of this process answers: slower perhaps, never wrong, since a request's id has one effect wherever it is run.
/// </summary>
internal sealed class RoutedCommands(CommandPipeline local, IBus bus, WorkerGroups groups) : ICommandRunner
{
    public async ValueTask<PipelineAnswer> RunAsync(Request request, CancellationToken cancellation)
    {
        if (!bus.IsUp)
        {
            return await local.RunAsync(request, cancellation);
        }

        var body = JsonSerializer.SerializeToUtf8Bytes(request, CanonicalJson.Options);
        return await bus.AskAsync(groups.Of(request), request.Room, body, cancellation) is { } answer
            ? RoutedAnswers.Read(answer)
            : await local.RunAsync(request, cancellation);
    }

    public ValueTask<Words> WordsAsync(Request request, CancellationToken cancellation) => local.WordsAsync(request, cancellation);

    public ValueTask<IReadOnlyList<Suggestion>> SuggestAsync(Request request, string option, string typed, CancellationToken cancellation) =>
        local.SuggestAsync(request, option, typed, cancellation);
}
