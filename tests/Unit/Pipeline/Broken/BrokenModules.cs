using Guildhall.Core.Modules;

namespace Guildhall.Tests.Unit.Pipeline.Broken;

/// <summary>Modules that must not start, and what the fault says.</summary>
internal static class BrokenModules
{
    public static IReadOnlyList<(IModule Module, string Says)> All { get; } =
    [
        (new BrokenPath.BrokenModule(), "'Not A Path' is not one to three lower-case words"),
        (new BrokenTwice.BrokenModule(), "Two methods are the command 'broken'"),
        (new BrokenOption.BrokenModule(), "'number' is neither context, cancellation nor [Option]"),
        (new BrokenType.BrokenModule(), "nothing makes a Uri out of text"),
        (new BrokenAnswer.BrokenModule(), "must return Result<Reply>"),
        (new BrokenChoices.BrokenModule(), "26 choices"),
        (new BrokenCompletion.BrokenModule(), "names 'Nowhere'"),
    ];
}
