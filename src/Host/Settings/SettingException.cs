namespace Guildhall.Host.Settings;

/// <summary>A setting will not do; the message names its key, what is allowed and what was given.</summary>
internal sealed class SettingException(string message) : Exception(message);
