using System.Text.RegularExpressions;
using Guildhall.Core.Replies;
using Guildhall.Modules.Tabletop;
using Guildhall.Rules.FifthEdition.Content;
using Guildhall.Rules.FifthEdition.Equipment;
using Guildhall.Tests.Unit.House;
using Guildhall.Tests.Unit.Pipeline;

namespace Guildhall.Tests.Unit.Modules.Tabletop;

public sealed partial class ItemCommandsTests
{
    private readonly TestPlatform _platform = new(strings: PlatformStrings.Load(), modules: new TabletopModule());

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public async Task Every_item_answers(string locale)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in Compendium.Items.All)
        {
            var reply = await AskAsync(item.Key, locale);

            reply.Refusal.ShouldBeNull(item.Key);
            Unfilled().IsMatch(reply.Text).ShouldBeFalse(reply.Text);
            reply.Cards[0].Fields.ShouldAllBe(field => field.Value.Length > 0);
            names.Add(reply.Cards[0].Title).ShouldBeTrue($"{item.Key}: {reply.Cards[0].Title} is the name of another");
            if (item.Rarity is not null) reply.Cards[0].Body.Split("\n\n").Length.ShouldBe(2, $"{item.Key} is not described");
        }
    }

    [Fact]
    public void All_of_them_are_there()
    {
        Compendium.Items.All.Count(item => item.Rarity is not null).ShouldBe(757);
        Compendium.Items.All.Count(item => item.Rarity is null).ShouldBe(203);
        Armory.Weapons.ShouldAllBe(weapon => Compendium.Items[weapon.Key].CostCopper == weapon.CostCopper && Compendium.Items[weapon.Key].Weapon == weapon.Key);
        Armory.Armors.ShouldAllBe(armor => Compendium.Items[armor.Key].CostCopper == armor.CostCopper && Compendium.Items[armor.Key].Armor == armor.Key);
    }

    [Fact]
    public async Task A_weapon_shows_its_figures()
    {
        var text = (await AskAsync("trident", "en")).Text;

        text.ShouldContain("Cost: 5 GP");
        text.ShouldContain("Weight: 4 lb.");
        text.ShouldContain("Damage: 1d8 piercing", Case.Insensitive);
        text.ShouldContain("Properties: Thrown (20/60 ft.), Versatile (1d10)");
        text.ShouldContain("Mastery: Topple");
    }

    [Fact]
    public async Task Armor_and_magic_show_theirs()
    {
        (await AskAsync("scale mail", "en")).Text.ShouldContain("Armor Class: 14 + Dexterity (2 at most)");
        (await AskAsync("staff of fire", "en")).Text.ShouldContain("Staff, very rare (requires attunement)");
        (await AskAsync("staff of fire", "en")).Text.ShouldContain("Charges: 10, 1d6+4 return at dawn");
        (await AskAsync("holy avenger (longsword)", "en")).Text.ShouldContain("Bonus: +3");
    }

    [Theory]
    [InlineData("Flammenzunge (Glefe)", "flame tongue glaive")]
    [InlineData("Dreizack", "trident")]
    [InlineData("Seil", "rope")]
    [InlineData("Langschwert +2", "longsword (+2)")]
    public async Task German_names_find_what_English_ones_find(string german, string english) =>
        (await AskAsync(german, "de")).Cards[0].Title.ShouldBe((await AskAsync(english, "de")).Cards[0].Title);

    [Fact]
    public async Task An_unknown_item_is_refused() => (await AskAsync("snark trap of the void", "en")).Refusal!.Code.ShouldBe("tabletop.no-item");

    private async Task<Reply> AskAsync(string name, string locale)
    {
        var request = _platform.Request("item", ("name", name));
        return (await _platform.AskAsync(request with { Actor = request.Actor with { Locale = locale } })).Reply;
    }

    [GeneratedRegex(@"[{}]|\(\)|: $", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unfilled();
}
