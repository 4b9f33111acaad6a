using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using Guildhall.Core.Commands;
using Guildhall.Pipeline.Binding;

namespace Guildhall.Pipeline.Commands;

/// <summary>Reads one parameter of a command method as an option.</summary>
internal sealed class OptionReader(Binders binders)
{
    public const int MostChoices = 25;
    private const int LongestText = 6_000;
    private static readonly LengthAttribute OrdinaryLength = new(1, 100);
    private readonly NullabilityInfoContext _nullability = new();

    public OptionSlot Read(MethodInfo method, ParameterInfo parameter, OptionAttribute option)
    {
        var where = $"{MethodCompiler.Named(method)}, {parameter.Name}";
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        var binder = binders.Find(type) ?? throw new CatalogException($"{where}: nothing makes a {type.Name} out of text.");
        var optional = parameter.HasDefaultValue || type != parameter.ParameterType
            || (!type.IsValueType && _nullability.Create(parameter).WriteState == NullabilityState.Nullable);
        var range = parameter.GetCustomAttribute<RangeAttribute>();
        var length = parameter.GetCustomAttribute<LengthAttribute>() ?? (type == typeof(string) ? OrdinaryLength : null);
        if (length is not null && (length.Min < 0 || length.Max > LongestText || length.Min > length.Max))
        {
            throw new CatalogException($"{where}: lengths are 0 to {LongestText}.");
        }

        return new(
            new(option.Name ?? JsonNamingPolicy.KebabCaseLower.ConvertName(parameter.Name!), binder.TypeName, !optional)
            {
                Choices = ChoicesOf(where, type, parameter, option),
                Min = range?.Min ?? length?.Min,
                Max = range?.Max ?? length?.Max,
                Autocomplete = option.Autocomplete is not null,
                Hidden = option.Hidden,
            },
            binder,
            DefaultOf(parameter))
        {
            Length = length is null ? null : (length.Min, length.Max),
            Complete = option.Autocomplete is { } completer ? MethodCompiler.Completer(method, completer) : null,
        };
    }

    private static ImmutableArray<string> ChoicesOf(string where, Type type, ParameterInfo parameter, OptionAttribute option)
    {
        var choices = parameter.GetCustomAttribute<ChoicesAttribute>()?.Values ?? (type.IsEnum ? EnumNames.Of(type) : []);
        return choices.Count <= MostChoices || option.Autocomplete is not null
            ? [.. choices]
            : throw new CatalogException($"{where}: {choices.Count} choices; at most {MostChoices} without completions.");
    }

    private static object? DefaultOf(ParameterInfo parameter)
    {
        var value = parameter.HasDefaultValue ? parameter.DefaultValue : null;
        var type = parameter.ParameterType;
        return value is not null && type.IsEnum ? Enum.ToObject(type, value)
            : value ?? (type.IsValueType && Nullable.GetUnderlyingType(type) is null ? Activator.CreateInstance(type) : null);
    }
}
