using System.Globalization;
using Guildhall.Core.Settings;
using Guildhall.Core.Text;
using Guildhall.Core.Units;

namespace Guildhall.Modules.Platform;

/// <summary>Settings as members read them.</summary>
internal static class SettingWords
{
    /// <summary>What the setting is about.</summary>
    public static string Describe(Words words, SettingDescription setting) => words.Say(setting.DescriptionKey, setting.DescriptionArgs.AsSpan());

    /// <summary>What it may be set to.</summary>
    public static string Allowed(Words words, SettingDescription setting) => words.Say(
        "settings.allowed",
        ("type", setting.Choices.IsEmpty ? setting.Type : "choice"),
        ("choices", string.Join(", ", setting.Choices)),
        ("min", Limit(setting, setting.Min)),
        ("max", Limit(setting, setting.Max)));

    private static string Limit(SettingDescription setting, long? limit) => limit is not { } given ? ""
        : setting.Type == "duration" ? DurationText.Format(TimeSpan.FromSeconds(given))
        : given.ToString(CultureInfo.InvariantCulture);
}
