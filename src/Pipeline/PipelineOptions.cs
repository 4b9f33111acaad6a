using System.Globalization;

namespace Guildhall.Pipeline;

/// <summary>How the pipeline is set up; checked at start.</summary>
public sealed class PipelineOptions
{
    /// <summary>Requests that a user may send at once. 1 to 10,000; 20 by default.</summary>
    public int Burst { get; set; } = 20;

    /// <summary>Requests per second that a user may send for long. 1 to 10,000; 10 by default.</summary>
    public int RequestsPerSecond { get; set; } = 10;

    /// <summary>Requests that wait in one lane before further ones are refused. 1 to 10,000; 64 by default.</summary>
    public int LaneLength { get; set; } = 64;

    /// <summary>How long completions may take, in milliseconds. 10 to 2,500; 250 by default.</summary>
    public int SuggestionMilliseconds { get; set; } = 250;

    /// <summary>How long a due request may take before another process tries it, in seconds. 5 to 3,600; 60 by default.</summary>
    public int LeaseSeconds { get; set; } = 60;

    /// <summary>How long scheduler and relay sleep at most without being woken, in seconds. 1 to 300; 15 by default.</summary>
    public int PollSeconds { get; set; } = 15;

    /// <summary>Fails with key, range and given value where a number is out of range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A setting is out of its range.</exception>
    public void Validate()
    {
        Check(nameof(Burst), Burst, 1, 10_000, "requests");
        Check(nameof(RequestsPerSecond), RequestsPerSecond, 1, 10_000, "requests");
        Check(nameof(LaneLength), LaneLength, 1, 10_000, "requests");
        Check(nameof(SuggestionMilliseconds), SuggestionMilliseconds, 10, 2_500, "ms");
        Check(nameof(LeaseSeconds), LeaseSeconds, 5, 3_600, "s");
        Check(nameof(PollSeconds), PollSeconds, 1, 300, "s");
    }

    private static void Check(string key, int given, int min, int max, string unit)
    {
        if (given < min || given > max)
        {
            throw new ArgumentOutOfRangeException(key, given, string.Create(
                CultureInfo.InvariantCulture, $"Guildhall:Pipeline:{key} is {given}; {min} to {max} {unit} are allowed."));
        }
    }
}
