using Guildhall.Core.Commands;
using Guildhall.Core.Settings;

namespace Guildhall.Pipeline.Settings;

/// <summary>A setting, how it is read, and the property it fills.</summary>
/// <param name="Description">What members know of it.</param>
/// <param name="Option">The same as an option, for the binder.</param>
/// <param name="Binder">Makes the value.</param>
/// <param name="Assign">Sets the property of a settings object; null for the platform's own settings.</param>
internal sealed record SettingSlot(SettingDescription Description, OptionDescription Option, IOptionBinder Binder, Action<object, object>? Assign);
