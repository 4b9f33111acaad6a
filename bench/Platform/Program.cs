using Guildhall.Bench.Figures;
using Guildhall.Bench.Platform.Backups;
using Guildhall.Bench.Platform.Battles;
using Guildhall.Bench.Platform.Campaigns;
using Guildhall.Bench.Platform.Chaos;
using Guildhall.Bench.Platform.Cluster;
using Guildhall.Bench.Platform.Delves;
using Guildhall.Bench.Platform.Folding;
using Guildhall.Bench.Platform.Guilds;
using Guildhall.Bench.Platform.Http;
using Guildhall.Bench.Platform.Payments;
using Guildhall.Bench.Platform.Places;
using Guildhall.Bench.Platform.Rolls;
using Guildhall.Bench.Platform.Starts;
using Guildhall.Bench.Platform.Throws;

const string Usage =
    """
    roll     commands per second in process, beside a bare loop on the same disk   --seconds 10 --callers 64 --rounds 3
    dice     rolls per second of a parsed expression, beside rpg-dice-roller       --rounds 5 --milliseconds 300
    http     latency over HTTP at fixed rates                                      --seconds 20 --connections 64
    start    time until ready, and memory                                          --rounds 5 --commands 10000
    delves   seeded delves over HTTP by a party of four                            --count 100 --kills 0
    payments   on PostgreSQL beside pgbench                                        --seconds 5 --rounds 5
    sqlite     payments on SQLite beside a bare loop                               --seconds 5 --rounds 5 --callers 64 --flush-ms 0
    fold       events per second into states, and taking sessions over             --sessions 300 --rounds 15
    guilds     what a payment costs among the data of many guilds                  --guilds 100000 --rounds 5 --seconds 4
    backup   latency over HTTP while a backup is made                              --megabytes 500 --rate 100
    chaos    processes and servers die under load, and nothing is lost                  --minutes 10 --shape one|many --rate 100 --only redis
    cluster  many processes with one worker and with two                            --seconds 15 --rate 100
    battles  combat rounds per second, and how true and fair battles are            --seconds 2 --throws 1000 --battles 2000 --pairs 6
    fuzz     fold = execute again, in process                                      --count 10000
    campaigns  many campaigns, written and read after every event                  --count 10000 --commands 40
    places   dungeons made, checked and drawn                                      --count 50
    """;
var choices = new BenchOptions(args);
Console.WriteLine($"{Environment.OSVersion}, {Environment.ProcessorCount} processors, .NET {Environment.Version}, {BenchOptions.Configuration}");
switch (args.FirstOrDefault())
{
    case "roll":
        await RollBench.RunAsync(choices);
        return 0;
    case "dice":
        return await ThrowBench.RunAsync(choices);
    case "http":
        await HttpBench.RunAsync(choices);
        return 0;
    case "start":
        await StartBench.RunAsync(choices);
        return 0;
    case "delves":
        return await DelvesBench.RunAsync(choices);
    case "sqlite":
        return await SqlitePayments.RunAsync(choices);
    case "fold":
        return await FoldBench.RunAsync(choices);
    case "guilds":
        return await GuildBench.RunAsync(choices);
    case "payments":
        return await PostgresPayments.RunAsync(choices);
    case "backup":
        await BackupBench.RunAsync(choices);
        return 0;
    case "chaos":
        return await ChaosBench.RunAsync(choices);
    case "cluster":
        return await ClusterBench.RunAsync(choices);
    case "battles":
        return BattlesBench.Run(choices);
    case "campaigns":
        return CampaignsBench.Run(choices);
    case "fuzz":
        return FuzzBench.Run(choices);
    case "places":
        return PlacesBench.Run(choices);
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
