using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Guildhall.Analyzers;

/// <summary>GH0004: rules and state must give the same result on any machine, now and in a replay years later.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RulesPurityAnalyzer : DiagnosticAnalyzer
{
    private const string NoWaiting = "rules do not wait";

    private static readonly DiagnosticDescriptor Rule = HouseRule.Error(
        "GH0004",
        "Rules and state are pure",
        "'{0}' does not belong into rules or state: {1}");

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
        var name = HouseNamespace.Of(root);
        if (!HouseNamespace.IsPure(name))
        {
            return;
        }

        string? Objection(SyntaxNode node) => node switch
        {
            InterfaceDeclarationSyntax => "an interface hides what is calculated",
            AwaitExpressionSyntax => NoWaiting,
            ExpressionSyntax expression => ObjectionTo(
                context.SemanticModel.GetTypeInfo(expression, context.CancellationToken).Type,
                HouseNamespace.MayUseFractions(name)),
            _ => null,
        };

        // The outermost offender speaks for all inside it.
        foreach (var node in root.DescendantNodes(node => node is not UsingDirectiveSyntax && Objection(node) is null))
        {
            if (Objection(node) is { } objection)
            {
                var shown = node is InterfaceDeclarationSyntax { Identifier.Text: var declared } ? declared : node.ToString();
                context.ReportDiagnostic(Diagnostic.Create(Rule, node.GetLocation(), shown, objection));
            }
        }
    }

    private static string? ObjectionTo(ITypeSymbol? type, bool fractionsAllowed) => type switch
    {
        null => null,
        { SpecialType: SpecialType.System_Single or SpecialType.System_Double } or { Name: "Half", ContainingNamespace.Name: "System" } =>
            fractionsAllowed ? null : "fractions differ between machines, so count in whole numbers",
        INamedTypeSymbol { ContainingNamespace: { } from } => from.ToDisplayString() switch
        {
            "System.Threading.Tasks" => NoWaiting,
            "Microsoft.Extensions.Logging" => "rules do not log, they return events",
            _ => null,
        },
        _ => null,
    };
}
