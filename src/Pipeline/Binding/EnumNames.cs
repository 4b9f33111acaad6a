using System.Text.Json;

namespace Guildhall.Pipeline.Binding;

/// <summary>Enum members as players type them.</summary>
internal static class EnumNames
{
    /// <summary>The members in kebab case, in the order of their values.</summary>
    public static IReadOnlyList<string> Of(Type type) => [.. Enum.GetNames(type).Select(JsonNamingPolicy.KebabCaseLower.ConvertName)];
}
