using Guildhall.Core.Processes;

namespace Guildhall.Pipeline.Routing;

/// <summary>Answers in the form in which they travel: the reply to the byte, and beside it how it came about.</summary>
internal static class RoutedAnswers
{
    private const string Repeated = "+again";

    public static BusAnswer Write(PipelineAnswer answer) => new(answer.Body, answer.Ending + (answer.Duplicate ? Repeated : ""));

    public static PipelineAnswer Read(BusAnswer answer)
    {
        var isRepeated = answer.Kind.EndsWith(Repeated, StringComparison.Ordinal);
        var ending = isRepeated ? answer.Kind[..^Repeated.Length] : answer.Kind;
        return new(answer.Body)
        {
            Duplicate = isRepeated,
            Ending = Enum.TryParse<Ending>(ending, out var known) ? known : throw new FormatException($"An answer ended as '{answer.Kind}'."),
        };
    }
}
