namespace Guildhall.Core.Settings;

/// <summary>
/// Makes a property of a settings class a per-guild setting. Its default is the property's initial value, its key the module's
/// key and the property's name in kebab case (<c>delve.turn-clock</c>), its description the string key <c>setting.&lt;key&gt;</c>.
/// Numbers and durations also carry a <see cref="Commands.RangeAttribute"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SettingAttribute : Attribute;
