using Guildhall.Rules.FifthEdition.Characters.Content;
using Guildhall.Rules.FifthEdition.Content;

namespace Guildhall.Host.Tools;

/// <summary>Writes docs/rules-coverage.md from the content.</summary>
internal static class ContentCoverageVerb
{
    public static async Task<ExitCode> RunAsync(string to)
    {
        await File.WriteAllTextAsync(to, CoverageLedger.Of(Compendium.Creatures, Compendium.Spells, CharacterContent.Standard).ToMarkdown());
        await Console.Out.WriteLineAsync($"{to} is written.");
        return ExitCode.Ok;
    }
}
