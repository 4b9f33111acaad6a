namespace Guildhall.Host.Settings;

/// <summary>Any setting can be given on the command line: <c>--Guildhall:Pipeline:Burst=50</c>, or with a space instead of the equals sign.</summary>
internal static class SettingArguments
{
    /// <summary>Takes the settings out of the arguments.</summary>
    public static (string[] Others, Dictionary<string, string?> Settings) Split(IReadOnlyList<string> arguments)
    {
        var rest = new List<string>();
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < arguments.Count; i++)
        {
            var argument = arguments[i];
            var equals = argument.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? argument : argument[..equals];
            if (!name.StartsWith("--", StringComparison.Ordinal) || !name.Contains(':', StringComparison.Ordinal))
            {
                rest.Add(argument);
            }
            else if (equals >= 0)
            {
                settings[name[2..]] = argument[(equals + 1)..];
            }
            else if (i + 1 < arguments.Count)
            {
                settings[name[2..]] = arguments[++i];
            }
            else
            {
                throw new SettingException($"{name} has no value.");
            }
        }

        return ([.. rest], settings);
    }
}
