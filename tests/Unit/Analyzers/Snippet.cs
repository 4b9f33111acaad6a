using System.Collections.Immutable;
using Guildhall.Core.Chance;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Guildhall.Tests.Unit.Analyzers;

/// <summary>Compiles a few lines of code and says which of them an analyzer objects to.</summary>
internal static class Snippet
{
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Append(typeof(DiceCup).Assembly.Location)
            .Distinct(StringComparer.Ordinal)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The text of every place the analyzer reports, in the order of the code.</summary>
    internal static async Task<string[]> ObjectionsAsync(DiagnosticAnalyzer analyzer, params string[] files)
    {
        var compilation = CSharpCompilation.Create(
            "Snippet",
            files.Select(file => CSharpSyntaxTree.ParseText(file)),
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ShouldBeEmpty("a snippet must compile");

        var diagnostics = await compilation.WithAnalyzers([analyzer]).GetAnalyzerDiagnosticsAsync();
        diagnostics.ShouldAllBe(d => analyzer.SupportedDiagnostics.Contains(d.Descriptor));
        return
        [
            .. diagnostics
                .OrderBy(d => d.Location.SourceTree!.ToString(), StringComparer.Ordinal)
                .ThenBy(d => d.Location.SourceSpan.Start)
                .Select(d => d.Location.SourceTree!.ToString().Substring(d.Location.SourceSpan.Start, d.Location.SourceSpan.Length)),
        ];
    }
}
