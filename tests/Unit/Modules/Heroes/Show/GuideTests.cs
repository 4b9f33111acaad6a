using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Modules.Heroes.Show;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Tests.Unit.Modules.Heroes.Show;

public sealed class GuideTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void All_archetypes_can_be_chosen_with_a_few_words_about_each(string locale)
    {
        var said = CommandCall.To("hero create", ("name", "Mira"));

        var select = Guide.Archetypes(said, Sample.WordsOf(locale)).Components.Single().ShouldBeOfType<Select>();

        (select.Call, select.Option).ShouldBe((said, "archetype"));
        select.Choices.Select(choice => choice.Value).ShouldBe(Archetypes.All.Select(archetype => archetype.Key));
        select.Choices.ShouldAllBe(choice => choice.Description!.Length <= 100);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void The_form_asks_for_the_name_alone_and_keeps_what_was_said(string locale)
    {
        var said = CommandCall.To("hero create", ("archetype", "rogue"));

        var form = Guide.Name(said, Archetypes.Find("rogue")!, Sample.WordsOf(locale)).Components.Single().ShouldBeOfType<Form>();

        form.Call.ShouldBe(said);
        form.Title.Length.ShouldBeLessThanOrEqualTo(45);
        form.Fields.Single().ShouldBe(new FormField("name", "Name", MaxLength: 32));
    }
}
