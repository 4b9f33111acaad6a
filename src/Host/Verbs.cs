using System.CommandLine;
using System.CommandLine.Invocation;
using Guildhall.Host.Running;
using Guildhall.Host.Settings;

namespace Guildhall.Host;

/// <summary>The command line.</summary>
internal static class Verbs
{
    private const string Help =
        """
        Guildhall, a game platform that a community hosts for itself. Without a verb the server is run.

        Any setting can be given as --<key>=<value>, for instance --Guildhall:Pipeline:Burst=50.

        Exit codes: 0 done; 1 not well (doctor, session replay); 2 wrong arguments or settings; 3 address taken; 4 data directory
        in use; 5 data directory not usable; 6 database damaged; 7 disk full; 8 database of another version; 70 a fault of ours.
        """;

    private static readonly Option<string?> Data = new("--data") { Description = "The data directory; ./data by default.", Recursive = true };
    private static readonly Option<string?> Urls = new("--urls") { Description = $"Where to listen; {HostSettings.DefaultUrls} by default." };

    public static async Task<int> RunAsync(string[] arguments)
    {
        try
        {
            var (rest, settings) = SettingArguments.Split(arguments);
            var parsed = Root(settings).Parse(rest);
            if (parsed.Action is ParseErrorAction wrong)
            {
                wrong.ShowHelp = false;
                _ = await parsed.InvokeAsync();
                return (int)ExitCode.Usage;
            }

            // The host stops by itself when the process is told to end.
            return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (Exception fault)
        {
            return (int)await FaultReport.WriteAsync(fault);
        }
    }

    private static RootCommand Root(Dictionary<string, string?> settings)
    {
        var run = new Command("run", "Runs the server (the default).") { Urls };
        run.SetAction((parsed, cancellation) => Exit(RunVerb.RunAsync(Read(parsed, settings), cancellation)));
        var root = new RootCommand(Help) { Data, Urls, run };
        root.SetAction((parsed, cancellation) => Exit(RunVerb.RunAsync(Read(parsed, settings), cancellation)));
        return root;
    }

    private static HostSettings Read(ParseResult parsed, Dictionary<string, string?> settings)
    {
        if (parsed.GetValue(Data) is { } data)
        {
            settings[HostSettings.DataKey] = data;
        }

        if (parsed.GetValue(Urls) is { } urls)
        {
            settings[HostSettings.UrlsKey] = urls;
        }

        return HostSettings.Read(SettingSources.Open(settings));
    }

    private static async Task<int> Exit(Task<ExitCode> verb) => (int)await verb;
}
