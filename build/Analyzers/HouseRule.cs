using Microsoft.CodeAnalysis;

namespace Guildhall.Analyzers;

internal static class HouseRule
{
    /// <summary>An error of the house. The id's page is docs/conventions.md.</summary>
    internal static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, "House", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
