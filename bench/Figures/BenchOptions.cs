using System.Globalization;

namespace Guildhall.Bench.Figures;

/// <summary>What stands behind the verb: <c>--seconds 10</c> and the like.</summary>
internal sealed class BenchOptions(IReadOnlyList<string> arguments)
{
#if DEBUG
    public const string Configuration = "Debug: figures of a release build are better";
#else
    public const string Configuration = "Release";
#endif

    /// <summary>A whole number behind <c>--‹name›</c>.</summary>
    public int Number(string name, int otherwise) => Given(name) is { } given ? int.Parse(given, CultureInfo.InvariantCulture) : otherwise;

    /// <summary>A word behind <c>--‹name›</c>.</summary>
    public string Word(string name, string otherwise) => Given(name) ?? otherwise;

    private string? Given(string name)
    {
        for (var i = 1; i + 1 < arguments.Count; i++)
        {
            if (arguments[i] == $"--{name}")
            {
                return arguments[i + 1];
            }
        }

        return null;
    }
}
