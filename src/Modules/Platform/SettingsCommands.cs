using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Core.Settings;

namespace Guildhall.Modules.Platform;

internal sealed class SettingsCommands(ISettingsCatalog catalog, ISettingStore store)
{
    [Command("settings list", Requires = Rights.ManageGuild), Query]
    public async Task<Result<Reply>> List(CommandContext context, [Option(Hidden = true), Range(1, 100)] int page = 1)
    {
        var set = await store.ReadAsync(context.Request.Guild, context.Cancellation);
        return SettingCards.List(context, catalog.Settings, set, page);
    }

    [Command("settings show", Requires = Rights.ManageGuild), Query]
    public async Task<Result<Reply>> Show(CommandContext context, [Option(Autocomplete = nameof(Suggest))] string key)
    {
        if (catalog.Find(key) is not { } setting)
        {
            return Unknown(key);
        }

        var set = await store.ReadAsync(context.Request.Guild, context.Cancellation);
        return SettingCards.Show(context, setting, set.GetValueOrDefault(key));
    }

    [Command("settings set", Requires = Rights.ManageGuild)]
    public async Task<Result<Reply>> Set(CommandContext context, [Option(Autocomplete = nameof(Suggest))] string key, [Option] string value)
    {
        if (catalog.Find(key) is not { } setting)
        {
            return Unknown(key);
        }

        if (!(await catalog.NormalizeAsync(setting, value, context.Request)).TryGet(out var normal, out var refusal))
        {
            return refusal;
        }

        await WriteAsync(context, setting, normal);
        return SettingCards.Changed(context, setting, normal);
    }

    [Command("settings reset", Requires = Rights.ManageGuild)]
    public async Task<Result<Reply>> Reset(CommandContext context, [Option(Autocomplete = nameof(Suggest))] string key)
    {
        if (catalog.Find(key) is not { } setting)
        {
            return Unknown(key);
        }

        await WriteAsync(context, setting, value: null);
        return SettingCards.Changed(context, setting, setting.Default);
    }

    public Task<IReadOnlyList<Suggestion>> Suggest(CommandContext context, string typed) => Task.FromResult<IReadOnlyList<Suggestion>>(
    [
        .. catalog.Settings.Where(setting => setting.Key.Contains(typed, StringComparison.OrdinalIgnoreCase))
            .Take(25)
            .Select(setting => new Suggestion(setting.Key, setting.Key)),
    ]);

    // Modules are switched on and off, and rooms given a language, by settings, too.
    private async Task WriteAsync(CommandContext context, SettingDescription setting, string? value)
    {
        var before = (await store.ReadAsync(context.Request.Guild, context.Cancellation)).GetValueOrDefault(setting.Key);
        store.Write(context.Work, context.Request.Guild, setting.Key, value);
        context.Record("setting.changed", setting.Key, before: before ?? setting.Default, after: value ?? setting.Default);
    }

    private static Refusal Unknown(string key) => Refusal.Of("settings.unknown-key", ("key", key));
}
