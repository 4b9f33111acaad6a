using Guildhall.Core.Commands;
using Guildhall.Core.Text;

namespace Guildhall.Pipeline;

/// <summary>What channels hand their requests to: the pipeline of this process, or the way to that of another.</summary>
public interface ICommandRunner
{
    /// <summary>Answers a request; may be called from many threads at once. Throws only when the answer is no longer wanted.</summary>
    ValueTask<PipelineAnswer> RunAsync(Request request, CancellationToken cancellation);

    /// <summary>What an actor is spoken to in, for what a channel itself has to say.</summary>
    ValueTask<Words> WordsAsync(Request request, CancellationToken cancellation);

    /// <summary>Completes what is being typed into an option of the request's command: at most 25 suggestions, none where they take too long.</summary>
    ValueTask<IReadOnlyList<Suggestion>> SuggestAsync(Request request, string option, string typed, CancellationToken cancellation);
}
