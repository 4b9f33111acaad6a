using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Guildhall.Analyzers;

/// <summary>GH0001: a module that names another module's type could no longer be removed, reloaded or run elsewhere alone.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModuleIsolationAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = HouseRule.Error(
        "GH0001",
        "A module must not name another module's type",
        "Module {0} names {1} of module {2}; react to an event or ask through a port of Core");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSemanticModelAction(Check);
    }

    private static void Check(SemanticModelAnalysisContext context)
    {
        var root = context.SemanticModel.SyntaxTree.GetRoot(context.CancellationToken);
        if (HouseNamespace.ModuleOf(HouseNamespace.Of(root)) is not { } own)
        {
            return;
        }

        foreach (var name in root.DescendantNodes().OfType<SimpleNameSyntax>())
        {
            if (NamedType(context.SemanticModel.GetSymbolInfo(name, context.CancellationToken).Symbol) is { } type
                && HouseNamespace.ModuleOf(type.ContainingNamespace.ToDisplayString()) is { } other
                && other != own)
            {
                context.ReportDiagnostic(Diagnostic.Create(Rule, name.GetLocation(), own, type.Name, other));
            }
        }
    }

    // An attribute's name binds to its constructor.
    private static INamedTypeSymbol? NamedType(ISymbol? symbol) =>
        symbol as INamedTypeSymbol ?? (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } made ? made.ContainingType : null);
}
