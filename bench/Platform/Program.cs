using Guildhall.Bench.Figures;
using Guildhall.Bench.Platform.Backups;
using Guildhall.Bench.Platform.Delves;
using Guildhall.Bench.Platform.Http;
using Guildhall.Bench.Platform.Rolls;
using Guildhall.Bench.Platform.Starts;
using Guildhall.Bench.Platform.Transfers;

const string Usage =
    """
    roll     commands per second in process, beside a bare loop on the same disk   --seconds 10 --callers 64 --rounds 3
    http     latency over HTTP at fixed rates                                      --seconds 20 --connections 64
    start    time until ready, and memory                                          --rounds 5 --commands 10000
    delves   seeded delves over HTTP by a party of four                            --count 100 --kills 0
    transfers  payments on PostgreSQL beside pgbench                               --seconds 5 --rounds 5
    backup   latency over HTTP while a backup is made                              --megabytes 500 --rate 100
    fuzz     fold = execute again, in process                                      --count 10000
    """;
var choices = new BenchOptions(args);
Console.WriteLine($"{Environment.OSVersion}, {Environment.ProcessorCount} processors, .NET {Environment.Version}, {BenchOptions.Configuration}");
switch (args.FirstOrDefault())
{
    case "roll":
        await RollBench.RunAsync(choices);
        return 0;
    case "http":
        await HttpBench.RunAsync(choices);
        return 0;
    case "start":
        await StartBench.RunAsync(choices);
        return 0;
    case "delves":
        return await DelvesBench.RunAsync(choices);
    case "transfers":
        return await TransferBench.RunAsync(choices);
    case "backup":
        await BackupBench.RunAsync(choices);
        return 0;
    case "fuzz":
        return FuzzBench.Run(choices);
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
