using System.Collections.Immutable;
using Guildhall.Core.Commands;
using Guildhall.Core.Results;
using Guildhall.Core.Text;
using Guildhall.Pipeline.Binding;

namespace Guildhall.Pipeline.Steps;

/// <summary>Bounds what comes from outside and cleans it, before anything else looks at it.</summary>
internal static class Screen
{
    public const int LongestId = 64;
    public const int LongestName = 32;
    public const int LongestValue = 6_000;
    public const int LongestComponent = 100;
    public const int MostOptions = 25;
    private const int LongestPath = 200;

    public static Result<Request> Check(Request request)
    {
        // What falls due was named by our own modules.
        if (request.Channel != ChannelKind.Schedule && !IsId(request.Id))
        {
            return Refusal.Of("request.invalid-id", ("max", LongestId));
        }

        if (request.Call.Options.Count > MostOptions || request.Values.Count > MostOptions)
        {
            return Refusal.Of("request.too-many-options", ("max", MostOptions));
        }

        if (request.Call.Path.Length > LongestPath || request.ComponentId?.Length > LongestComponent)
        {
            return Refusal.Of(request.ComponentId is null ? "request.too-long" : "component.unknown");
        }

        if (CleanOptions(request.Call.Options, out var options) is { } badOption)
        {
            return badOption;
        }

        return CleanValues(request.Values, out var values) is { } badValue ? badValue : Cleaned(request, options, values);
    }

    private static bool IsId(string id) => id.Length is > 0 and <= LongestId && id.AsSpan().IndexOfAnyExceptInRange('!', '~') < 0;

    private static Request Cleaned(Request request, ImmutableSortedDictionary<string, string> options, IReadOnlyList<string> values)
    {
        var name = CleanText.NameOf(request.Actor.Name, LongestName);
        return ReferenceEquals(options, request.Call.Options) && ReferenceEquals(values, request.Values) && name == request.Actor.Name
            ? request
            : request with
            {
                Actor = request.Actor with { Name = name.Length > 0 ? name : "?" },
                Call = request.Call with { Options = options },
                Values = values,
            };
    }

    private static Refusal? CleanOptions(ImmutableSortedDictionary<string, string> options, out ImmutableSortedDictionary<string, string> clean)
    {
        clean = options;
        foreach (var (name, value) in options)
        {
            if (!Clean(name, value).TryGet(out var text, out var refusal))
            {
                return refusal;
            }

            clean = ReferenceEquals(text, value) ? clean : clean.SetItem(name, text);
        }

        return null;
    }

    private static Refusal? CleanValues(IReadOnlyList<string> values, out IReadOnlyList<string> clean)
    {
        clean = values;
        for (var i = 0; i < values.Count; i++)
        {
            if (!Clean(FormattableString.Invariant($"#{i + 1}"), values[i]).TryGet(out var text, out var refusal))
            {
                return refusal;
            }

            if (!ReferenceEquals(text, values[i]))
            {
                clean = [.. clean.Take(i), text, .. clean.Skip(i + 1)];
            }
        }

        return null;
    }

    private static Result<string> Clean(string name, string value)
    {
        if (value.Length > LongestValue)
        {
            return Refusal.Of("option.too-long", ("option", Invalid.Show(name)), ("length", value.Length), ("max", LongestValue));
        }

        var clean = CleanText.Of(value);
        return CleanText.HasControls(clean) ? Refusal.Of("option.invalid-text", ("option", Invalid.Show(name))) : clean;
    }
}
