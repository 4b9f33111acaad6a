using System.Globalization;
using Guildhall.GameMaster.Models;

namespace Guildhall.Host.Settings;

/// <summary>Which language model is asked, if any. <c>Model:…</c>; the key comes from the environment alone.</summary>
internal static class ModelSettings
{
    private const string AddressKey = "Model:Address";
    private const string NameKey = "Model:Name";
    private const string KeyKey = "Model:Key";
    private const string BudgetKey = "Model:BudgetMilliseconds";
    private const int UsualBudget = 1_500;
    private const int LeastBudget = 100;

    /// <summary>An answer comes within three seconds, whatever the model does.</summary>
    private const int MostBudget = 2_200;

    /// <summary>What is set; null where no address is.</summary>
    /// <exception cref="SettingException">Something will not do.</exception>
    public static ModelOptions? Read(IConfiguration configuration)
    {
        string? Given(string key) => configuration[key]?.Trim() is { Length: > 0 } given ? given : null;
        if (Given(AddressKey) is not { } address)
        {
            return Array.Find([NameKey, KeyKey, BudgetKey], key => Given(key) is not null) is { } lonely
                ? throw new SettingException($"{lonely} is set, but {AddressKey} is not: say where the model is, or take {lonely} away to do without one.")
                : null;
        }

        if (!Uri.TryCreate(address, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
        {
            throw new SettingException($"{AddressKey} is '{address}'; an address like http://localhost:11434/v1 is expected.");
        }

        if (Given(NameKey) is not { Length: <= 100 } name) throw new SettingException($"{NameKey} is '{Given(NameKey)}'; the model's name there is expected, 1 to 100 characters, for instance llama3.1.");
        var budget = Given(BudgetKey) is not { } given ? UsualBudget
            : int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var read) && read is >= LeastBudget and <= MostBudget ? read
            : throw new SettingException($"{BudgetKey} is '{given}'; {LeastBudget} to {MostBudget} is expected.");
        return new ModelOptions(url, name, Given(KeyKey), TimeSpan.FromMilliseconds(budget));
    }
}
