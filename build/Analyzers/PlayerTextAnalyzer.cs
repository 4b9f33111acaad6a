using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Guildhall.Analyzers;

/// <summary>GH0002: words written in code reach players in one language only.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PlayerTextAnalyzer : DiagnosticAnalyzer
{
    private const string Marker = "Guildhall.Core.Text.PlayerTextAttribute";

    private static readonly DiagnosticDescriptor Rule = HouseRule.Error(
        "GH0002",
        "What players read lives in Strings",
        "Players read {0}; write these words as a key in Strings/<locale>.json");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(CheckArgument, OperationKind.Argument);
        context.RegisterOperationAction(CheckAssignment, OperationKind.SimpleAssignment);
    }

    private static void CheckArgument(OperationAnalysisContext context)
    {
        var argument = (IArgumentOperation)context.Operation;
        Check(context, argument.Parameter, argument.Value);
    }

    // A positional record's property carries the parameter's name, and with { … } sets it past the constructor.
    private static void CheckAssignment(OperationAnalysisContext context)
    {
        var assignment = (ISimpleAssignmentOperation)context.Operation;
        var property = (assignment.Target as IPropertyReferenceOperation)?.Property;
        Check(context, property?.ContainingType.InstanceConstructors.SelectMany(c => c.Parameters).FirstOrDefault(p => p.Name == property.Name), assignment.Value);
    }

    private static void Check(OperationAnalysisContext context, IParameterSymbol? target, IOperation value)
    {
        if (target is null || !target.GetAttributes().Any(a => a.AttributeClass?.ToDisplayString() == Marker))
        {
            return;
        }

        if (WordsIn(value) is { } words)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, words.Syntax.GetLocation(), target.Name));
        }
    }

    // Looks through everything that builds a text in place, and not into calls: a key passed to a lookup is no player text.
    private static IOperation? WordsIn(IOperation? value) => value switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => text.Any(char.IsLetter) ? value : null,
        IConversionOperation conversion => WordsIn(conversion.Operand),
        IInterpolatedStringOperation or IInterpolatedStringTextOperation or IBinaryOperation or IConditionalOperation
            or ICoalesceOperation or ISwitchExpressionOperation or ISwitchExpressionArmOperation
            or IArrayCreationOperation or IArrayInitializerOperation or ICollectionExpressionOperation
            => value.ChildOperations.Select(WordsIn).FirstOrDefault(static words => words is not null),
        _ => null,
    };
}
