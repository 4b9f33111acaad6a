using System.Collections.Frozen;
using Guildhall.Core.Commands;
using Guildhall.Core.Modules;
using Guildhall.Core.Results;
using Guildhall.Core.Settings;
using Guildhall.Core.Text;
using Guildhall.Pipeline.Binding;

namespace Guildhall.Pipeline.Settings;

internal sealed class SettingsCatalog : ISettingsCatalog
{
    public const string LocaleKey = "locale";
    private readonly FrozenDictionary<string, SettingSlot> _byKey;
    private readonly FrozenDictionary<Type, SettingSlot[]> _byClass;
    private readonly FrozenDictionary<string, string> _switches;

    public SettingsCatalog(IEnumerable<IModule> modules, Binders binders, StringCatalog strings)
    {
        var reader = new SettingReader(binders, strings);
        var known = modules.ToList();
        _switches = known.Where(module => !module.AlwaysOn)
            .ToFrozenDictionary(module => module.Key, module => $"module.{module.Key}.enabled", StringComparer.Ordinal);
        _byClass = known.Where(module => module.Settings is not null)
            .ToFrozenDictionary(module => module.Settings!, module => reader.ReadClass(module, module.Settings!).ToArray());
        _byKey = _byClass.Values.SelectMany(slots => slots)
            .Concat(known.Where(module => !module.AlwaysOn).Select(module => reader.Switch(module, _switches[module.Key])))
            .Append(reader.Locale(LocaleKey))
            .ToFrozenDictionary(slot => slot.Description.Key, StringComparer.Ordinal);
        Settings = [.. _byKey.Values.Select(slot => slot.Description).OrderBy(setting => setting.Key, StringComparer.Ordinal)];
    }

    public IReadOnlyList<SettingDescription> Settings { get; }

    public SettingDescription? Find(string key) => _byKey.GetValueOrDefault(key)?.Description;

    public async ValueTask<Result<string>> NormalizeAsync(SettingDescription setting, string typed, Request request)
    {
        var slot = _byKey[setting.Key];
        if (slot.Description.Type == "string" && typed.Length > slot.Description.Max)
        {
            return Refusal.Of("option.invalid-length", ("option", setting.Key), ("length", typed.Length), ("min", 0), ("max", slot.Description.Max));
        }

        var bound = await slot.Binder.BindAsync(typed, slot.Option, request);
        return bound.TryGet(out var value, out var refusal) ? SettingText.Of(value) : refusal;
    }

    /// <summary>The key of the setting that switches a module off; null where it is always on.</summary>
    public string? SwitchOf(string module) => _switches.GetValueOrDefault(module);

    /// <summary>The settings that fill a class.</summary>
    public IReadOnlyList<SettingSlot> Of(Type settings) => _byClass[settings];
}
