using Guildhall.Core.Settings;
using Guildhall.Tests.Unit.Pipeline.Sample;
using Microsoft.Extensions.DependencyInjection;

namespace Guildhall.Tests.Unit.Pipeline.Settings;

public sealed class SettingsTests
{
    private readonly TestPlatform _platform = new();

    private ISettingsCatalog Catalog => _platform.Services.GetRequiredService<ISettingsCatalog>();

    [Fact]
    public void Settings_are_described_as_their_class_says() =>
        Catalog.Settings.Select(setting => $"{setting.Key} {setting.Type} {setting.Default} {setting.Min}..{setting.Max} {string.Join('|', setting.Choices)}").ShouldBe(
        [
            "locale string en .. de|en",
            "module.sample.enabled boolean true .. ",
            "sample.loud boolean false .. ",
            "sample.mood string merry .. merry|very-grim",
            "sample.seats integer 4 1..8 ",
            "sample.turn-clock duration 1m30s 10..3600 ",
        ]);

    [Theory]
    [InlineData("sample.turn-clock", "60m", "1h", null)]
    [InlineData("sample.turn-clock", "10s", "10s", null)]
    [InlineData("sample.turn-clock", "9s", null, "option.invalid-duration")]
    [InlineData("sample.turn-clock", "1h1s", null, "option.invalid-duration")]
    [InlineData("sample.seats", " 8", "8", null)]
    [InlineData("sample.seats", "9", null, "option.invalid-integer")]
    [InlineData("sample.mood", "VERY-GRIM", "very-grim", null)]
    [InlineData("sample.mood", "sad", null, "option.invalid-choice")]
    [InlineData("module.sample.enabled", "off", "false", null)]
    [InlineData("locale", "de", "de", null)]
    [InlineData("locale", "xx", null, "option.invalid-choice")]
    public async Task What_is_typed_is_kept_in_one_form_or_refused(string key, string typed, string? kept, string? code)
    {
        var normal = await Catalog.NormalizeAsync(Catalog.Find(key)!, typed, _platform.Request("x"));

        normal.TryGet(out var text, out var refusal).ShouldBe(kept is not null);
        text.ShouldBe(kept);
        refusal?.Code.ShouldBe(code);
    }

    [Fact]
    public async Task What_is_set_fills_the_modules_class_and_the_rest_is_default()
    {
        _platform.Settings.Set("lobby", "sample.turn-clock", "2m");
        _platform.Settings.Set("lobby", "sample.mood", "very-grim");
        _platform.Settings.Set("lobby", "sample.seats", "99");

        var settings = await _platform.Services.GetRequiredService<ISettings>().GetAsync<SampleSettings>("lobby", CancellationToken.None);

        settings.TurnClock.ShouldBe(TimeSpan.FromMinutes(2));
        settings.Mood.ShouldBe(Mood.VeryGrim);
        settings.Seats.ShouldBe(4);
        settings.NoSetting.ShouldBe(7);
        _platform.Logs.Lines.ShouldContain(line => line.Contains("sample.seats", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Another_guild_has_the_defaults()
    {
        _platform.Settings.Set("lobby", "sample.seats", "8");

        (await _platform.Services.GetRequiredService<ISettings>().GetAsync<SampleSettings>("cellar", CancellationToken.None)).Seats.ShouldBe(4);
    }
}
