namespace Guildhall.Core.Models;

/// <summary>A language model; registered only where one is configured. It proposes; whoever asks decides what of it counts.</summary>
public interface ILanguageModel
{
    /// <summary>How long everything that one request asks it may take together.</summary>
    TimeSpan Budget { get; }

    /// <summary>What it answers, at most <see cref="ModelQuestion.MostTokens"/> long.</summary>
    /// <exception cref="ModelException">It cannot be reached, refuses, or answers nothing.</exception>
    /// <exception cref="OperationCanceledException">The time is up.</exception>
    Task<string> AskAsync(ModelQuestion question, CancellationToken cancellation);
}
