using Guildhall.Bench.Figures;
using Guildhall.Bench.Discord.Bots;
using Guildhall.Bench.Discord.Faults;
using Guildhall.Bench.Discord.Guilds;
using Guildhall.Bench.Discord.Interactions;
using Guildhall.Bench.Discord.Messages;

const string Usage =
    """
    interactions   /ping as fast as 64 at once allow, beside discord.js    --count 100000 --warmup 10000 --rounds 3
    steady         latency at a fixed rate, through the whole server       --rate 1500 --seconds 30
    messages       CPU per message, handled and skipped, and memory        --count 1000000 --long 5000000 --rounds 3
    guilds         time until ready and memory, by number of guilds        --rounds 3
    soak           scripted faults under load                              --minutes 30 --rate 200
    garbage        broken frames, on a clock that runs fast                --count 1000000
    """;
if (args.FirstOrDefault() == "bot")
{
    return await BenchBot.RunAsync();
}

var choices = new BenchOptions(args);
Console.WriteLine($"{Environment.OSVersion}, {Environment.ProcessorCount} processors, .NET {Environment.Version}, {BenchOptions.Configuration}");
switch (args.FirstOrDefault())
{
    case "interactions":
        return await InteractionsBench.RunAsync(choices);
    case "steady":
        return await SteadyBench.RunAsync(choices);
    case "messages":
        return await MessagesBench.RunAsync(choices);
    case "guilds":
        return await GuildsBench.RunAsync(choices);
    case "soak":
        return await SoakBench.RunAsync(choices);
    case "garbage":
        return await GarbageBench.RunAsync(choices);
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
