using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using Guildhall.Core.Commands;
using Guildhall.Core.Modules;
using Guildhall.Core.Settings;
using Guildhall.Core.Text;
using Guildhall.Pipeline.Binding;
using Guildhall.Pipeline.Commands;

namespace Guildhall.Pipeline.Settings;

/// <summary>Reads the settings of modules off their settings classes, and adds the platform's own.</summary>
internal sealed class SettingReader(Binders binders, StringCatalog strings)
{
    private const int LongestText = 100;

    /// <summary>The settings of a module's class.</summary>
    public IEnumerable<SettingSlot> ReadClass(IModule module, Type settings)
    {
        var defaults = Activator.CreateInstance(settings)!;
        return settings.GetProperties().Where(property => property.IsDefined(typeof(SettingAttribute))).Select(property => Read(module, property, defaults));
    }

    /// <summary>Whether the guild uses the module.</summary>
    public SettingSlot Switch(IModule module, string key) => Slot(
        new SettingDescription(key, module.Key, "", "true")
        {
            DescriptionKey = "setting.module-enabled",
            DescriptionArgs = [("module", module.Key)],
        },
        typeof(bool));

    /// <summary>The guild's language.</summary>
    public SettingSlot Locale(string key) => Slot(
        new SettingDescription(key, "platform", "", StringCatalog.DefaultLocale) { DescriptionKey = "setting.locale", Choices = [.. strings.Locales] },
        typeof(string));

    private SettingSlot Read(IModule module, PropertyInfo property, object defaults)
    {
        var key = $"{module.Key}.{JsonNamingPolicy.KebabCaseLower.ConvertName(property.Name)}";
        var range = property.GetCustomAttribute<RangeAttribute>();
        var type = property.PropertyType;
        if (range is null && !type.IsEnum && type != typeof(bool) && type != typeof(string))
        {
            throw new CatalogException($"The setting '{key}' is a {type.Name} and needs a [Range].");
        }

        var description = new SettingDescription(key, module.Key, "", SettingText.Of(property.GetValue(defaults)))
        {
            Choices = type.IsEnum ? [.. EnumNames.Of(type)] : [],
            Min = range?.Min,
            Max = range?.Max ?? (type == typeof(string) ? LongestText : null),
            DescriptionKey = $"setting.{key}",
        };
        return Slot(description, type) with { Assign = Setter(property) };
    }

    private SettingSlot Slot(SettingDescription setting, Type type)
    {
        var binder = binders.Find(type) ?? throw new CatalogException($"Nothing makes a {type.Name} for the setting '{setting.Key}'.");
        foreach (var locale in strings.Locales)
        {
            _ = strings.FindExactly(locale, setting.DescriptionKey)
                ?? throw new CatalogException($"The string '{setting.DescriptionKey}' is missing in {locale}.");
        }

        var option = new OptionDescription(setting.Key, binder.TypeName, Required: true) { Choices = setting.Choices, Min = setting.Min, Max = setting.Max };
        return new(setting with { Type = binder.TypeName }, option, binder, Assign: null);
    }

    private static Action<object, object> Setter(PropertyInfo property)
    {
        var (target, value) = (Expression.Parameter(typeof(object)), Expression.Parameter(typeof(object)));
        var assign = Expression.Assign(
            Expression.Property(Expression.Convert(target, property.DeclaringType!), property), Expression.Convert(value, property.PropertyType));
        return Expression.Lambda<Action<object, object>>(assign, target, value).Compile();
    }
}
