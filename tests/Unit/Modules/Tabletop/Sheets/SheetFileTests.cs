using Guildhall.Core.Sessions;
using Guildhall.Modules.Tabletop.Sheets;

namespace Guildhall.Tests.Unit.Modules.Tabletop.Sheets;

public sealed class SheetFileTests
{
    [Fact]
    public void Every_ready_made_character_comes_back_as_it_went_and_fits_into_a_form()
    {
        foreach (var (@class, level) in SampleSheets.Every)
        {
            var sheet = SampleSheets.Of(@class, level);
            var text = SheetFile.Write(sheet);

            text.Length.ShouldBeLessThan(20_000, $"{@class} {level}");
            var file = SheetFile.Read(text, SampleSheets.English);
            file.Refusal.ShouldBeNull($"{@class} {level}: {(file.Refusal is { } refusal ? SampleSheets.English.Say(refusal) : "")}");
            CanonicalJson.Write(file.Value!.Build).ShouldBe(CanonicalJson.Write(sheet.Build));
            CanonicalJson.Write(file.Value.Reserves).ShouldBe(CanonicalJson.Write(sheet.Reserves));
            (file.Value.Name, file.Value.Experience).ShouldBe((sheet.Name, sheet.Experience));
        }
    }

    [Fact]
    public void A_broken_file_is_told_with_line_and_column()
    {
        var text = SheetFile.Write(SampleSheets.Of("fighter")).Replace("\"name\":", "\"name\"", StringComparison.Ordinal);

        var refusal = SheetFile.Read(text, SampleSheets.English).Refusal!;
        refusal.Code.ShouldBe("sheet.import-json");
        SampleSheets.English.Say(refusal).ShouldStartWith($"Line {LineOf(text, "\"name\"")}, column ");
    }

    [Theory]
    [InlineData("\"experience\": 0", "\"experience\": \"none\"", "experience")]
    [InlineData("\"copper\": ", "\"silver\": ", "build.silver")]
    public void A_field_of_the_wrong_kind_is_told_with_its_line(string right, string wrong, string field)
    {
        var text = SheetFile.Write(SampleSheets.Of("fighter")).Replace(right, wrong, StringComparison.Ordinal);

        var told = SampleSheets.English.Say(SheetFile.Read(text, SampleSheets.English).Refusal!);
        told.ShouldContain(field);
        told.ShouldStartWith($"Line {LineOf(text, wrong)},");
    }

    [Fact]
    public void What_the_rules_forbid_is_told_with_its_line_and_the_rule()
    {
        var sheet = SampleSheets.Of("wizard", 3);
        var cheated = sheet with { Build = sheet.Build with { Scores = sheet.Build.Scores with { Strength = 18 } } };
        var text = SheetFile.Write(cheated);

        var refusal = SheetFile.Read(text, SampleSheets.English).Refusal!;
        refusal.Code.ShouldBe("sheet.import-rule");
        SampleSheets.English.Say(refusal).ShouldStartWith($"Line {LineOf(text, "\"scores\"")}, build.scores: ");
    }

    [Fact]
    public void More_left_than_there_is_room_for_is_refused()
    {
        var sheet = SampleSheets.Of("wizard", 3);
        var greedy = sheet with { Reserves = sheet.Reserves with { Slots = [9, 9] } };

        SampleSheets.English.Say(SheetFile.Read(SheetFile.Write(greedy), SampleSheets.English).Refusal!).ShouldContain("reserves.slots");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("{\"format\":\"guildhall-sheet\",\"version\":2,\"name\":\"A\",\"experience\":0,\"build\":{}}")]
    [InlineData("{\"format\":\"guildhall-sheet\",\"version\":1,\"name\":\"A\",\"experience\":0,\"build\":null}")]
    [InlineData("{\"format\":\"guildhall-sheet\",\"version\":1,\"name\":\"A\",\"experience\":0,\"build\":{\"levels\":[null]}}")]
    [InlineData("{\"format\":\"guildhall-sheet\",\"version\":1,\"name\":\"A\",\"experience\":0,\"build\":{\"levels\":[{\"class\":\"fighter\"}],\"scores\":null}}")]
    [InlineData("{\"format\":\"guildhall-sheet\",\"version\":1,\"name\":\"A\",\"experience\":0,\"build\":{\"equipment\":[{\"key\":null}]}}")]
    [InlineData("{\"format\":\"guildhall-sheet\",\"version\":1,\"name\":\"A\",\"experience\":-1,\"build\":{}}")]
    public void Nonsense_is_refused_and_never_a_fault(string text) => SheetFile.Read(text, SampleSheets.English).Refusal.ShouldNotBeNull();

    [Fact]
    public void A_file_that_was_damaged_anywhere_is_refused_or_read_but_never_a_fault()
    {
        var text = SheetFile.Write(SampleSheets.Of("cleric", 3));
        var cup = Guildhall.Core.Chance.DiceCup.FromText("damage");
        for (var round = 0; round < 400; round++)
        {
            var at = cup.Below(text.Length);
            var damaged = cup.Below(3) switch
            {
                0 => text.Remove(at, Math.Min(1 + cup.Below(8), text.Length - at)),
                1 => text.Insert(at, cup.Pick(["null", "-1", "\"", "[", "}", ",", "99999999999", "[]"])),
                _ => text.Replace(text[at], cup.Pick(['0', '9', 'x', '"', '{'])),
            };
            _ = SheetFile.Read(damaged, SampleSheets.English);
        }
    }

    private static int LineOf(string text, string part) => text[..text.IndexOf(part, StringComparison.Ordinal)].Count(letter => letter == '\n') + 1;
}
