using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Guildhall.Analyzers;

/// <summary>Reads off a dotted namespace which part of the house it belongs to.</summary>
internal static class HouseNamespace
{
    private const string Modules = "Guildhall.Modules.";
    private const string Rules = "Guildhall.Rules.";
    private const string Dice = "Guildhall.Rules.Dice.";

    /// <summary>The namespace a file declares (house style: one per file), or nothing.</summary>
    internal static string Of(SyntaxNode root) =>
        root.DescendantNodes(static node => node is CompilationUnitSyntax)
            .OfType<BaseNamespaceDeclarationSyntax>()
            .FirstOrDefault()?.Name.ToString() ?? "";

    /// <summary>The module a namespace lies in, or null outside of every module.</summary>
    internal static string? ModuleOf(string name) => name.StartsWith(Modules, StringComparison.Ordinal) ? Parts(name)[2] : null;

    /// <summary>Whether code here must be pure: the rules, and the rules and state of a module.</summary>
    internal static bool IsPure(string name) =>
        Lies(name, Rules) || (ModuleOf(name) is not null && Parts(name).Skip(3).FirstOrDefault() is "Rules" or "State");

    /// <summary>The dice language knows exp and sin, so it alone may calculate with fractions.</summary>
    internal static bool MayUseFractions(string name) => Lies(name, Dice);

    private static bool Lies(string name, string prefix) => (name + ".").StartsWith(prefix, StringComparison.Ordinal);

    private static string[] Parts(string name) => name.Split('.');
}
