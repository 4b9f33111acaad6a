using Guildhall.Bench.Platform;
using Guildhall.Bench.Platform.Delves;
using Guildhall.Bench.Platform.Http;
using Guildhall.Bench.Platform.Rolls;
using Guildhall.Bench.Platform.Starts;

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
    case "fuzz":
        return FuzzBench.Run(choices);
    default:
        Console.Error.WriteLine(BenchOptions.Usage);
        return 2;
}
