using System.Text.Json;
using System.Text.Json.Nodes;

namespace Guildhall.Tests.Scenarios.Host;

/// <summary>The import over a small source of our own, with the faults of the real one.</summary>
public sealed class ContentImportTests : IDisposable
{
    private static readonly string[] Abilities = ["strength", "dexterity", "constitution", "intelligence", "wisdom", "charisma"];

    private static readonly string[] Skills =
    [
        "acrobatics", "animal_handling", "arcana", "athletics", "deception", "history", "insight", "intimidation", "investigation", "medicine", "nature", "perception", "performance",
        "persuasion", "religion", "sleight_of_hand", "stealth", "survival",
    ];

    private readonly TempDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public async Task A_stat_block_is_mended_from_its_text_and_written_the_same_twice()
    {
        WriteSource();

        var seen = await ImportAsync("first");
        await ImportAsync("second");

        seen.ShouldContain("1  damage vulnerabilities only in the text");
        seen.ShouldContain("1  damage types under another name in the fixtures");
        seen.ShouldContain("1  tiny creatures that are small in the source");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(_directory.Path, "first")))
        {
            File.ReadAllBytes(file).ShouldBe(File.ReadAllBytes(Path.Combine(_directory.Path, "second", Path.GetFileName(file))));
        }

        var moth = await File.ReadAllTextAsync(Path.Combine(_directory.Path, "first", "creatures.json"));
        foreach (var part in (string[])
        [
            "\"key\":\"lamp-moth\",\"size\":\"tiny\"",
            "\"challenge\":\"1/8\"",
            "\"vulnerabilities\":[\"fire\"]",
            "\"conditionImmunities\":[\"blinded\"]",
            "\"step\":\"attack\",\"bonus\":4,\"reach\":5,\"hit\":[{\"step\":\"damage\",\"dice\":[\"1d4+2 piercing\",\"1d6 poison\"]}]",
            "\"use\":{\"rechargeFrom\":5}",
            "\"area\":{\"shape\":\"cone\",\"feet\":15}",
            "\"dice\":[\"2d6 poison\"],\"halfOnSuccess\":true",
        ])
        {
            moth.ShouldContain(part, Case.Sensitive);
        }
    }

    [Fact]
    public async Task Of_items_names_and_figures_are_kept_and_no_sentence()
    {
        WriteSource();

        await ImportAsync("out");

        var items = await File.ReadAllTextAsync(Path.Combine(_directory.Path, "out", "items.json"));
        items.ShouldContain("""{"key":"lamp-tools","name":"Lamp Tools","family":"lamp-tools","category":"tools","costCopper":350,"weight":50,"ability":"wisdom"}""");
        items.ShouldContain("""
            {"key":"moth-glaive-1","name":"Moth Glaive (+1)","family":"moth","category":"weapon","weight":600,"weapon":"glaive","rarity":"very-rare","attunement":true,"bonus":1,"charges":3,"regains":"1d3"}
            """.Trim());
        items.ShouldNotContain("light a lamp");
    }

    [Fact]
    public async Task What_no_pattern_knows_is_named_and_not_passed_over()
    {
        WriteSource(("Riddle", "The moth asks a riddle, and whoever cannot answer loses a shoe.", "ACTION"));

        (await ImportAsync("out")).ShouldContain("UNREAD  lamp-moth/riddle [Action]: ~ asks a riddle");
    }

    private async Task<string> ImportAsync(string to)
    {
        var seen = await HostProcess.RunAsync(_directory.Path, "", "content", "import", "--from", _directory.Path, "--to", Path.Combine(_directory.Path, to));

        // Overrides of the real source go unused here, and the verb says so.
        seen.Code.ShouldBe(1, seen.Output);
        seen.Output.ShouldContain("UNUSED");
        return seen.Output;
    }

    private void WriteSource(params (string Name, string Text, string Kind)[] more)
    {
        Directory.CreateDirectory(Path.Combine(_directory.Path, "text"));
        Write("Creature", ("srd-2024_lamp-moth", Moth()));
        (string Name, string Text, string Kind)[] actions =
        [
            ("Sting", "Melee Attack Roll: +4, reach 5 ft. 4 (1d4 + 2) Piercing damage plus 3 (1d6) Poison damage.", "ACTION"),
            ("Dust (Recharge 5-6)", "Constitution Saving Throw: DC 11, each creature in a 15-foot Cone. Failure: 7 (2d6) Poison damage. Success: Half damage.", "ACTION"),
            .. more,
        ];
        Write("CreatureAction", [.. actions.Select(action => ($"srd-2024_lamp-moth_{action.Name}", Action(action.Name, action.Text, action.Kind)))]);
        Write("CreatureActionAttack", ("srd-2024_lamp-moth_Sting_attack", Fields("""
            {"parent": "srd-2024_lamp-moth_Sting", "damage_type": null, "extra_damage_die_count": null}
            """)));
        Write("CreatureTrait");
        Write("Spell");
        Write("Item", ("srd-2024_lamp-tools", Item("Lamp Tools (3 GP)", "tools", "3.50", "0.500", "They light a lamp.")));
        var glaive = Item("Moth Glaive (+1)", "weapon", "0.00", "6.000", "It has 3 charges. It regains 1d3 expended charges daily at dawn. You gain a +2 bonus to AC against moths.");
        (glaive["weapon"], glaive["rarity"], glaive["requires_attunement"]) = ("srd-2024_glaive", "very-rare", true);
        Write("MagicItem", ("srd-2024_moth-glaive-1", glaive));
        File.WriteAllText(Path.Combine(_directory.Path, "text", "07_tools_items.md"), "# Tools\n\n## Lamp Tools (3 GP)\n\n**Ability:** Wisdom\n");
        File.WriteAllText(Path.Combine(_directory.Path, "text", "13_monsters_az.md"), "## Lamp Moth\n\n*Small Beast, Unaligned*\n\n- **Vulnerabilities**: Fire\n- **Immunities**: Blinded\n- **CR** 1/8 (XP 25)\n");
        File.WriteAllText(Path.Combine(_directory.Path, "text", "14_animals.md"), "");
        File.WriteAllText(Path.Combine(_directory.Path, "text", "07_magic_items.md"), "");
    }

    private void Write(string model, params (string Key, JsonObject Fields)[] records) => File.WriteAllText(
        Path.Combine(_directory.Path, $"{model}.json"), JsonSerializer.Serialize(records.Select(record => new { pk = record.Key, fields = record.Fields })));

    private static JsonObject Action(string name, string text, string kind)
    {
        var action = Fields("""{"parent": "srd-2024_lamp-moth", "order_in_statblock": null, "uses_type": null, "uses_param": null, "limited_to_form": null}""");
        action["name"] = name;
        action["desc"] = text;
        action["action_type"] = kind;
        return action;
    }

    private static JsonObject Item(string name, string category, string cost, string weight, string text)
    {
        var item = Fields("""{"armor": null, "weapon": null}""");
        (item["name"], item["category"], item["cost"], item["weight"], item["desc"]) = (name, category, cost, weight, text);
        return item;
    }

    private static JsonObject Fields(string json) => JsonNode.Parse(json)!.AsObject();

    private static JsonObject Moth()
    {
        var moth = Fields("""
            {
              "name": "Lamp Moth", "challenge_rating": "0.125", "size": "small", "type": "beast", "alignment": "unaligned", "armor_class": 12, "hit_points": 5,
              "hit_dice": "2d4", "walk": 5, "fly": 30, "climb": null, "swim": null, "burrow": null, "hover": false, "initiative_bonus": 2,
              "experience_points_integer": null, "passive_perception": 10, "darkvision_range": 30, "blindsight_range": null, "tremorsense_range": null,
              "truesight_range": null, "telepathy_range": null, "languages_desc": "", "languages": [], "damage_vulnerabilities": [], "damage_resistances": [],
              "damage_immunities": [], "condition_immunities": []
            }
            """);
        foreach (var ability in Abilities)
        {
            moth[$"ability_score_{ability}"] = 10;
            moth[$"saving_throw_{ability}"] = 0;
        }

        foreach (var skill in Skills) moth[$"skill_bonus_{skill}"] = null;
        return moth;
    }
}
