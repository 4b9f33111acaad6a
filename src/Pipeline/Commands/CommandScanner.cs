using System.Reflection;
using System.Text.RegularExpressions;
using Guildhall.Core.Commands;
using Guildhall.Core.Modules;
using Guildhall.Pipeline.Binding;

namespace Guildhall.Pipeline.Commands;

/// <summary>Finds the commands of modules.</summary>
internal sealed partial class CommandScanner(IReadOnlyList<IModule> modules, Binders binders)
{
    private const int MostOptions = 25;
    private readonly OptionReader _options = new(binders);

    /// <summary>Every command of the modules' assemblies, ordered by path.</summary>
    public IReadOnlyList<CommandEntry> Scan()
    {
        var entries = new SortedDictionary<string, CommandEntry>(StringComparer.Ordinal);
        foreach (var type in modules.Select(module => module.GetType().Assembly).Distinct().SelectMany(assembly => assembly.GetTypes()))
        {
            foreach (var method in type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly))
            {
                if (method.GetCustomAttribute<CommandAttribute>() is { } command && ModuleOf(type) is { } module)
                {
                    var entry = Read(method, command, module);
                    if (!entries.TryAdd(entry.Path, entry))
                    {
                        throw new CatalogException($"Two methods are the command '{entry.Path}': one is {MethodCompiler.Named(method)}.");
                    }
                }
            }
        }

        return [.. entries.Values];
    }

    private CommandEntry Read(MethodInfo method, CommandAttribute command, IModule module)
    {
        if (!PathForm().IsMatch(command.Path))
        {
            throw new CatalogException($"{MethodCompiler.Named(method)}: '{command.Path}' is not one to three lower-case words of 1 to 32 characters.");
        }

        var slots = method.GetParameters().Where(IsOption).Select(parameter => ReadOption(method, parameter)).ToList();
        if (slots.Count > MostOptions)
        {
            throw new CatalogException($"{MethodCompiler.Named(method)}: {slots.Count} options; at most {MostOptions}.");
        }

        return new(
            new(command.Path, module.Key, [.. slots.Select(slot => slot.Description)]) { Requires = command.Requires, Listed = command.Listed },
            method.DeclaringType!,
            MethodCompiler.Invoker(method),
            [.. slots])
        {
            IsQuery = method.IsDefined(typeof(QueryAttribute)),
            OrderedBy = command.OrderedBy,
            Cooldown = method.GetCustomAttribute<CooldownAttribute>(),
        };
    }

    private OptionSlot ReadOption(MethodInfo method, ParameterInfo parameter)
    {
        var option = parameter.GetCustomAttribute<OptionAttribute>()
            ?? throw new CatalogException($"{MethodCompiler.Named(method)}: '{parameter.Name}' is neither context, cancellation nor [Option].");
        var slot = _options.Read(method, parameter, option);
        return OptionForm().IsMatch(slot.Description.Name)
            ? slot
            : throw new CatalogException($"{MethodCompiler.Named(method)}: the option name '{slot.Description.Name}' is not 1 to 32 lower-case characters.");
    }

    private IModule? ModuleOf(Type type) => modules
        .Where(module => module.GetType().Assembly == type.Assembly && IsWithin(type.Namespace, module.GetType().Namespace))
        .MaxBy(module => module.GetType().Namespace?.Length ?? 0);

    private static bool IsWithin(string? inner, string? outer) =>
        inner == outer || inner?.StartsWith($"{outer}.", StringComparison.Ordinal) == true;

    private static bool IsOption(ParameterInfo parameter) =>
        parameter.ParameterType != typeof(CommandContext) && parameter.ParameterType != typeof(CancellationToken);

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,31}(?: [a-z0-9][a-z0-9-]{0,31}){0,2}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PathForm();

    [GeneratedRegex("^[a-z][a-z0-9-]{0,31}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OptionForm();
}
