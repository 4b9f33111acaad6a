using Guildhall.Discord;
using Guildhall.Discord.Entities;
using Guildhall.Discord.Entities.Commands;
using Guildhall.Discord.Entities.Interactions;
using Guildhall.Discord.Entities.Users;

namespace Guildhall.Tests.Unit.Discord.Entities;

public sealed class InteractionTests
{
    private const string Slash = """
        {"id":"1","application_id":"2","type":2,"token":"t","version":1,"locale":"de","guild_locale":"en-US","context":0,
         "attachment_size_limit":10485760,"authorizing_integration_owners":{"0":"7"},"app_permissions":"2048","novelty":{"a":[1,{"b":2}]},
         "guild_id":"7","guild":{"id":"7","locale":"en-US","features":[]},"channel_id":"8","channel":{"id":"8","type":0},
         "entitlements":[],"member":{"user":{"id":"9","username":"mara"},"roles":["11"],"permissions":"4503599627370496"},
         "data":{"id":"3","name":"roll","type":1,"resolved":{"users":{"9":{"id":"9","username":"mara"}},"members":{"9":{"roles":[]}}},
           "options":[{"name":"dice","type":2,"options":[{"name":"throw","type":1,"options":[
             {"name":"faces","type":4,"value":20},{"name":"luck","type":10,"value":1.5},{"name":"secret","type":5,"value":true},
             {"name":"whom","type":6,"value":"9"},{"name":"why","type":3,"value":"be\u0063ause","focused":true}]}]}]}}
        """;

    [Fact]
    public void A_slash_command_is_read_with_its_nested_options()
    {
        var interaction = Wire.Read<Interaction>(Slash);

        interaction.Type.ShouldBe(InteractionType.ApplicationCommand);
        interaction.Actor.Username.ShouldBe("mara");
        interaction.Member!.Permissions.ShouldBe(PermissionFlags.BypassSlowmode);
        interaction.AppPermissions.ShouldBe(PermissionFlags.SendMessages);
        interaction.IsInstalledInGuild.ShouldBeTrue();
        interaction.AttachmentSizeLimit.ShouldBe(10 * 1024 * 1024);
        var options = interaction.Data!.Options![0].Options![0].Options!;
        options[0].Value.AsInteger().ShouldBe(20);
        options[1].Value.AsNumber().ShouldBe(1.5);
        options[2].Value.AsBoolean().ShouldBeTrue();
        options[3].Value.AsId<User>().ShouldBe(new Snowflake<User>(9));
        options[4].Value.Text.ShouldBe("because");
        options[4].Focused.ShouldBeTrue();
        interaction.Data.Resolved!.Users[new(9)].Username.ShouldBe("mara");
    }

    [Fact]
    public void An_app_that_only_a_user_installed_is_not_installed_in_the_guild() =>
        Wire.Read<Interaction>("""{"authorizing_integration_owners":{"1":"9"}}""").IsInstalledInGuild.ShouldBeFalse();

    [Fact]
    public void A_form_is_read_through_its_labels()
    {
        var form = Wire.Read<Interaction>("""
            {"id":"1","type":5,"data":{"custom_id":"f","components":[
              {"type":18,"id":1,"component":{"type":4,"id":2,"custom_id":"name","value":"Mara"}},
              {"type":18,"component":{"type":3,"custom_id":"class","values":["bard"]}},
              {"type":18,"component":{"type":23,"custom_id":"sure","value":true}},
              {"type":1,"components":[{"type":4,"custom_id":"old","value":"x"}]}]}}
            """).Data!.Components!;

        form[0].Component!.Value.Text.ShouldBe("Mara");
        form[1].Component!.Values.ShouldBe(["bard"]);
        form[2].Component!.Value.AsBoolean().ShouldBeTrue();
        form[3].Components![0].CustomId.ShouldBe("old");
    }

    [Fact]
    public void Numbers_nobody_knows_yet_are_kept()
    {
        var interaction = Wire.Read<Interaction>("""{"id":5,"type":77,"context":9,"app_permissions":"9223372036854775808"}""");

        interaction.Id.Value.ShouldBe(5ul);
        ((int)interaction.Type).ShouldBe(77);
        ((int)interaction.Context!.Value).ShouldBe(9);
        ((ulong)interaction.AppPermissions).ShouldBe(1UL << 63);
    }

    [Fact]
    public void What_is_absent_or_null_reads_as_empty()
    {
        var interaction = Wire.Read<Interaction>("""{"id":"1","type":1,"token":null,"entitlements":null}""");

        interaction.Token.ShouldBe("");
        interaction.Entitlements.ShouldBeEmpty();
        interaction.Actor.ShouldBe(User.Empty);
        interaction.Data.ShouldBeNull();
    }

    [Theory]
    [InlineData("\"text\"", OptionValueKind.Text)]
    [InlineData("9007199254740991", OptionValueKind.Integer)]
    [InlineData("1e300", OptionValueKind.Number)]
    [InlineData("false", OptionValueKind.Boolean)]
    [InlineData("null", OptionValueKind.None)]
    [InlineData("{\"a\":[1]}", OptionValueKind.None)]
    public void Every_value_of_an_option_is_kept_as_what_it_is(string json, OptionValueKind kind) =>
        Wire.Read<InteractionOption>($$"""{"name":"o","type":3,"value":{{json}},"focused":true}""").Value.Kind.ShouldBe(kind);
}
