namespace Guildhall.Host.Settings;

/// <summary>Where settings come from: files, then the environment, then the command line; the later one wins.</summary>
internal static class SettingSources
{
    private const string File = "appsettings.json";
    private const string DataVariable = "GUILDHALL_DATA";

    /// <summary>Puts the sources together.</summary>
    /// <param name="arguments">From the command line, by key.</param>
    public static IConfigurationRoot Open(IEnumerable<KeyValuePair<string, string?>> arguments)
    {
        var here = Path.Combine(Environment.CurrentDirectory, File);
        try
        {
            return new ConfigurationBuilder()
                .AddJsonFile(Path.Combine(AppContext.BaseDirectory, File), optional: true, reloadOnChange: false)
                .AddJsonFile(here, optional: true, reloadOnChange: false)
                .AddInMemoryCollection(Aliases())
                .AddEnvironmentVariables("ASPNETCORE_")
                .AddEnvironmentVariables()
                .AddInMemoryCollection(arguments)
                .Build();
        }
        catch (InvalidDataException malformed)
        {
            throw new SettingException($"{malformed.Message} {malformed.InnerException?.Message}".TrimEnd());
        }
    }

    private static IEnumerable<KeyValuePair<string, string?>> Aliases() =>
        Environment.GetEnvironmentVariable(DataVariable) is { Length: > 0 } data ? [new(HostSettings.DataKey, data)] : [];
}
