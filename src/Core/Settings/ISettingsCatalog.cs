using Guildhall.Core.Commands;
using Guildhall.Core.Results;

namespace Guildhall.Core.Settings;

/// <summary>All settings of all modules; found once at start.</summary>
public interface ISettingsCatalog
{
    /// <summary>Ordered by key.</summary>
    IReadOnlyList<SettingDescription> Settings { get; }

    /// <summary>One setting, or null.</summary>
    SettingDescription? Find(string key);

    /// <summary>What was typed in the form it is kept in, or a refusal that says what would do.</summary>
    ValueTask<Result<string>> NormalizeAsync(SettingDescription setting, string typed, Request request);
}
