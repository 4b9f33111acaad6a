using System.CommandLine;
using System.CommandLine.Invocation;
using Guildhall.Host.Doctor;
using Guildhall.Host.Playing;
using Guildhall.Host.Running;
using Guildhall.Host.Settings;
using Guildhall.Host.Tools;
using Guildhall.Store.Backups;

namespace Guildhall.Host;

/// <summary>The command line.</summary>
internal static class Verbs
{
    private const string Help =
        """
        Guildhall, a game platform that a community hosts for itself. Without a verb the server is run.

        Any setting can be given as --<key>=<value>, for instance --Guildhall:Pipeline:Burst=50.

        Exit codes: 0 done; 1 not well or refused (doctor, session replay, ledger, outbox, audit verify, backup, member); 2 wrong arguments or settings;
        3 address taken; 4 data directory in use; 5 data directory not usable; 6 database damaged; 7 disk full; 8 database of another version; 70 a fault of ours.
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
        var doctor = new Command("doctor", "Looks whether a server can run here, and says what to do where it cannot.") { Urls };
        doctor.SetAction((parsed, cancellation) => Exit(DoctorVerb.RunAsync(Read(parsed, settings), cancellation)));
        var migrate = new Command("migrate", "Brings the database to the shape this version expects. A start does so, too.");
        migrate.SetAction((parsed, _) => Exit(MigrateVerb.RunAsync(Read(parsed, settings))));
        var root = new RootCommand(Help)
        {
            Data, Urls, run, Play(settings), doctor, Session(settings), Ledger(settings), Outbox(settings), Audit(settings), Member(settings), Backup(settings), Content(), migrate,
        };
        root.SetAction((parsed, cancellation) => Exit(RunVerb.RunAsync(Read(parsed, settings), cancellation)));
        return root;
    }

    private static Command Play(Dictionary<string, string?> settings)
    {
        var name = new Option<string?>("--name") { Description = "Who plays; asked for otherwise. The same name is the same person." };
        var locale = new Option<string?>("--locale") { Description = "The language, e.g. de; the system's by default." };
        var play = new Command("play", "Plays in this terminal, or a script of lines that is piped in. No server may use the data directory meanwhile.") { name, locale };
        play.SetAction((parsed, cancellation) =>
            Exit(PlayVerb.RunAsync(Read(parsed, settings), parsed.GetValue(name), parsed.GetValue(locale), cancellation)));
        return play;
    }

    private static Command Session(Dictionary<string, string?> settings)
    {
        var onlyRunning = new Option<bool>("--running") { Description = "Leaves finished ones out." };
        var list = new Command("list", "Lists the sessions that changed last.") { onlyRunning };
        list.SetAction((parsed, cancellation) => Exit(SessionListVerb.RunAsync(Read(parsed, settings), parsed.GetValue(onlyRunning), cancellation)));

        var id = new Argument<string>("id") { Description = "Which session, as 'session list' shows it." };
        var json = new Option<bool>("--json") { Description = "One JSON object a line." };
        var replay = new Command("replay", "Shows what happened and proves that it followed the rules: folds the events, executes the commands again with their recorded seeds.") { id, json };
        replay.SetAction((parsed, cancellation) =>
            Exit(SessionReplayVerb.RunAsync(Read(parsed, settings), parsed.GetRequiredValue(id), parsed.GetValue(json), cancellation)));
        return new("session", "What was played. Works beside a running server.") { list, replay };
    }

    private static Command Ledger(Dictionary<string, string?> settings)
    {
        var verify = new Command("verify", "Proves that every account is the sum of its journal.");
        verify.SetAction((parsed, cancellation) => Exit(LedgerVerifyVerb.RunAsync(Read(parsed, settings), cancellation)));
        var force = new Option<bool>("--force") { Description = "Also where the ledger does not add up." };
        var unlock = new Command("unlock", "Lets people spend again after a check has locked the ledger.") { force };
        unlock.SetAction((parsed, cancellation) => Exit(LedgerVerifyVerb.UnlockAsync(Read(parsed, settings), parsed.GetValue(force), cancellation)));
        return new("ledger", "Everybody's coins. Works beside a running server.") { verify, unlock };
    }

    private static Command Outbox(Dictionary<string, string?> settings)
    {
        var list = new Command("list", "Shows the news that could not be handled.");
        list.SetAction((parsed, cancellation) => Exit(OutboxVerb.ListAsync(Read(parsed, settings), cancellation)));
        var id = new Argument<long?>("id") { Description = "Which; all by default.", Arity = ArgumentArity.ZeroOrOne };
        var replay = new Command("replay", "Lets them be tried again.") { id };
        replay.SetAction((parsed, cancellation) => Exit(OutboxVerb.ReplayAsync(Read(parsed, settings), parsed.GetValue(id), cancellation)));
        return new("outbox", "News that modules have not taken. Works beside a running server.") { list, replay };
    }

    private static Command Backup(Dictionary<string, string?> settings)
    {
        var which = new Argument<string?>("backup")
        {
            Description = "A file, a name that 'backup list' shows, or s3://bucket/prefix/name; the newest by default.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var from = new Option<string?>("--from") { Description = "Where to look: a folder or s3://bucket/prefix; the folder of backups by default." };
        var force = new Option<bool>("--force") { Description = "Puts live data aside (it is never deleted)." };
        var gentle = new Option<bool>("--gentle") { Description = "Takes longer and leaves half of the time to a running server, as the backups do that it makes itself." };
        var create = new Command("create", "Makes a backup now. Works beside a running server.") { gentle };
        create.SetAction((parsed, cancellation) =>
            Exit(BackupCreateVerb.RunAsync(Read(parsed, settings), parsed.GetValue(gentle), cancellation)));
        var list = new Command("list", "Lists the backups and names damaged ones.") { from };
        list.SetAction((parsed, cancellation) => Exit(BackupListVerb.RunAsync(Read(parsed, settings), parsed.GetValue(from), cancellation)));
        var verify = new Command("verify", "Reads all of a backup, restores it into a scratch database and proves what is in it.") { which, from };
        verify.SetAction((parsed, cancellation) =>
            Exit(BackupVerifyVerb.RunAsync(Read(parsed, settings), parsed.GetValue(which), parsed.GetValue(from), cancellation)));
        var restore = new Command("restore", "Puts a backup in the place of the database. No server may use it meanwhile.") { which, from, force };
        restore.SetAction((parsed, cancellation) => Exit(BackupRestoreVerb.RunAsync(
            Read(parsed, settings), parsed.GetValue(which), parsed.GetValue(from), parsed.GetValue(force), cancellation)));
        return new("backup", $"Copies of everything, encrypted with {BackupKey.Variable}.") { create, list, verify, restore };
    }

    private static Command Audit(Dictionary<string, string?> settings)
    {
        var verify = new Command("verify", "Proves that nothing was changed or left out, and shows where each guild's chain ends.");
        verify.SetAction((parsed, cancellation) => Exit(AuditVerifyVerb.RunAsync(Read(parsed, settings), cancellation)));

        var guild = new Option<string?>("--guild") { Description = "Only this guild's entries." };
        var from = new Option<string?>("--from") { Description = "Only entries from this point in time on, e.g. 2026-01-31 or 2026-01-31T18:00:00Z." };
        var to = new Option<string?>("--to") { Description = "Only entries before this point in time." };
        var export = new Command("export", "Writes the entries as JSON, one a line, guild by guild and the oldest first.") { guild, from, to };
        export.SetAction((parsed, cancellation) => Exit(AuditExportVerb.RunAsync(
            Read(parsed, settings), parsed.GetValue(guild), parsed.GetValue(from), parsed.GetValue(to), cancellation)));
        return new("audit", "Who did what to whom. Works beside a running server.") { verify, export };
    }

    private static Command Member(Dictionary<string, string?> settings)
    {
        var name = new Argument<string>("name") { Description = "How they are shown now." };
        var find = new Command("find", "Lists the ids of everybody of that name.") { name };
        find.SetAction((parsed, cancellation) => Exit(MemberFindVerb.RunAsync(Read(parsed, settings), parsed.GetRequiredValue(name), cancellation)));

        var id = new Argument<string>("id") { Description = "Whose: 32 hexadecimal digits, as 'member find' shows them, or discord:<number of the account>." };
        var export = new Command("export", "Writes everything that is held of a person as one JSON object.") { id };
        export.SetAction((parsed, cancellation) => Exit(MemberExportVerb.RunAsync(Read(parsed, settings), parsed.GetRequiredValue(id), cancellation)));

        var yes = new Option<bool>("--yes") { Description = "Does it. Without it, only shows what would go." };
        var erase = new Command("erase", "Forgets a person: names and free text go everywhere, ids and sums stay. On SQLite, and with sessions in DynamoDB, no server may run meanwhile.") { id, yes };
        erase.SetAction((parsed, cancellation) =>
            Exit(MemberEraseVerb.RunAsync(Read(parsed, settings), parsed.GetRequiredValue(id), parsed.GetValue(yes), cancellation)));
        return new("member", "What is held of a person.") { find, export, erase };
    }

    private static Command Content()
    {
        var from = new Option<string>("--from") { Description = "A folder with Open5e's fixtures of SRD 5.2 and its text.", Required = true };
        var to = new Option<string>("--to") { Description = "Where the content files go.", Required = true };
        var import = new Command("import", "Turns fixtures into content files: figures and keys, mended by a table of overrides.") { from, to };
        import.SetAction((parsed, _) => Exit(ContentImportVerb.RunAsync(parsed.GetRequiredValue(from), parsed.GetRequiredValue(to))));
        var page = new Option<string>("--to") { Description = "The page to write; docs/rules-coverage.md by default.", DefaultValueFactory = _ => "docs/rules-coverage.md" };
        var coverage = new Command("coverage", "Writes the page that says which of them the rules resolve.") { page };
        coverage.SetAction((parsed, _) => Exit(ContentCoverageVerb.RunAsync(parsed.GetRequiredValue(page))));
        return new("content", "For developers: creatures and spells as data.") { import, coverage };
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
