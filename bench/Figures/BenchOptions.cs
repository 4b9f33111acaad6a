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
    public int Number(string name, int otherwise)
    {
        for (var i = 1; i + 1 < arguments.Count; i++)
        {
            if (arguments[i] == $"--{name}")
            {
                return int.Parse(arguments[i + 1], CultureInfo.InvariantCulture);
            }
        }

        return otherwise;
    }
}
