using System.Globalization;
using System.Text;
using Guildhall.Tests.Scenarios.Party;

namespace Guildhall.Tests.Scenarios.Chaos;

/// <summary>How it went.</summary>
/// <param name="Lasted">The load, until the last acknowledgement.</param>
/// <param name="Findings">What was lost, doubled or does not add up.</param>
/// <param name="Errors">What the servers logged as errors, and how often.</param>
internal sealed record ChaosReport(
    ChaosLoad Load,
    TimeSpan Lasted,
    IReadOnlyList<FaultSpan> Faults,
    IReadOnlyList<(string Room, PlayedDelve Delve)> Delves,
    IReadOnlyList<string> Findings,
    IReadOnlyList<(string Message, int Count)> Errors)
{
    private const int MostShown = 12;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(3);

    public override string ToString()
    {
        var text = new StringBuilder();
        var done = Load.Done.OrderBy(errand => errand.SentAt).ToList();
        var took = done.Select(errand => errand.Took.TotalMilliseconds).Order().ToList();
        Line(text, $"{done.Count:N0} requests acknowledged in {Lasted.TotalSeconds:N0} s ({done.Count / Lasted.TotalSeconds:N1}/s), {done.Count(errand => errand.Payee is not null):N0} of them payments");
        Line(text, $"{Delves.Count} delves to an end, {Delves.Sum(one => one.Delve.Deeds.Count):N0} requests in them");
        Line(text, $"acknowledged after: p50 {took[took.Count / 2]:N1} ms, p99 {took[took.Count * 99 / 100]:N0} ms, longest {took[^1] / 1_000:N1} s; later than 3 s: {done.Count(errand => errand.Took > Limit):N0}");
        Line(text, $"attempts that were no acknowledgement: {string.Join(", ", Load.Failures.OrderByDescending(pair => pair.Value).Take(MostShown).Select(pair => $"{pair.Value} × {pair.Key}"))}");
        Line(text, $"{"fault",-36} {"times",5} {"lasted s",9} {"first ack s",12} {"recovered s",12} {"slowest s",10} {"> 3 s",7}");
        foreach (var fault in Faults.Select((span, number) => (span.Name, Span: span, Effect: EffectOf(done, number))).GroupBy(one => one.Name, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var effects = fault.Select(one => one.Effect).ToList();
            Line(
                text,
                $"{fault.Key,-36} {effects.Count,5} {fault.Max(one => (one.Span.To - one.Span.From).TotalSeconds),9:N1} {effects.Max(one => one.First.TotalSeconds),12:N2} {effects.Max(one => one.Recovered.TotalSeconds),12:N2} {effects.Max(one => one.Slowest.TotalSeconds),10:N2} {effects.Sum(one => one.Late),7}");
        }

        Line(text, $"lost, doubled or not adding up: {Findings.Count}");
        foreach (var finding in Findings.Take(MostShown))
        {
            Line(text, $"  {finding}");
        }

        foreach (var (message, count) in Errors.OrderByDescending(pair => pair.Count).Take(MostShown))
        {
            Line(text, $"  logged {count} times: {message}");
        }

        return text.ToString();
    }

    /// <summary>The worst that a fault did: until the first acknowledgement after it, until everything sent was acknowledged within the limit again.</summary>
    private (TimeSpan First, TimeSpan Recovered, TimeSpan Slowest, int Late) EffectOf(List<Errand> done, int number)
    {
        var from = Faults[number].From;
        var next = number + 1 < Faults.Count ? Faults[number + 1].From : TimeSpan.MaxValue;

        // What was under way when it happened meets it, too.
        var met = done.Where(errand => errand.DoneAt >= from && errand.SentAt < next).ToList();
        var sentAfter = met.Where(errand => errand.SentAt >= from).ToList();
        var first = sentAfter.Select(errand => errand.DoneAt).DefaultIfEmpty(from).Min() - from;

        // What was not late yet when the next one happened is the next one's.
        var late = met.Where(errand => errand.Took > Limit && errand.SentAt >= from - Limit && errand.SentAt < next - Limit).ToList();
        var recovered = late.Select(errand => errand.SentAt - from).DefaultIfEmpty(TimeSpan.Zero).Max();
        return (first, recovered > first ? recovered : first, met.Select(errand => (errand.DoneAt < next ? errand.DoneAt : next) - errand.SentAt).DefaultIfEmpty(TimeSpan.Zero).Max(), late.Count);
    }

    private static void Line(StringBuilder text, FormattableString line) => text.AppendLine(line.ToString(CultureInfo.InvariantCulture));
}
