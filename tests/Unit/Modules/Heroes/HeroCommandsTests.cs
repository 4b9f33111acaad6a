using System.Reflection;
using Guildhall.Core.Commands;
using Guildhall.Modules.Heroes;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Tests.Unit.Modules.Heroes;

public sealed class HeroCommandsTests
{
    [Fact]
    public void Every_archetype_of_the_rules_can_be_chosen()
    {
        var option = typeof(HeroCommands).GetMethod(nameof(HeroCommands.Create))!.GetParameters().Single(parameter => parameter.Name == "archetype");

        option.GetCustomAttribute<ChoicesAttribute>()!.Values.ShouldBe(Archetypes.All.Select(archetype => archetype.Key));
    }

    [Fact]
    public void Looking_changes_nothing()
    {
        foreach (var looking in (string[])[nameof(HeroCommands.List), nameof(HeroCommands.Bag)])
        {
            typeof(HeroCommands).GetMethod(looking)!.IsDefined(typeof(QueryAttribute)).ShouldBeTrue(looking);
        }
    }
}
