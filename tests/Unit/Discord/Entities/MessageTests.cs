using System.Text.Json;
using Guildhall.Discord;
using Guildhall.Discord.Entities.Components;
using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Messages;

namespace Guildhall.Tests.Unit.Discord.Entities;

public sealed class MessageTests
{
    [Fact]
    public void No_message_leaves_without_saying_whom_it_may_notify()
    {
        Wire.Shown(new InteractionMessage { Content = "@everyone" }).GetProperty("allowed_mentions").GetProperty("parse").GetArrayLength().ShouldBe(0);
        Wire.Shown(new ChannelMessage { Content = "@everyone" }).TryGetProperty("allowed_mentions", out _).ShouldBeTrue();
        Wire.Shown(new WebhookMessage { Content = "@everyone" }).TryGetProperty("allowed_mentions", out _).ShouldBeTrue();
        Wire.Shown(new MessageEdit { Content = "@everyone" }).TryGetProperty("allowed_mentions", out _).ShouldBeTrue();
    }

    [Fact]
    public void Nor_can_it_be_made_to_leave_it_out()
    {
        Should.Throw<ArgumentNullException>(() => new ChannelMessage { AllowedMentions = null! });
        Should.Throw<ArgumentNullException>(() => new MessageEdit { AllowedMentions = null! });
    }

    [Fact]
    public void Every_type_that_carries_content_to_discord_carries_allowed_mentions() =>
        typeof(OutgoingMessage).Assembly.GetTypes()
            .Where(type => type is { IsPublic: true, IsAbstract: false } && type.Namespace == typeof(OutgoingMessage).Namespace)
            .Where(type => type.GetProperty("Content")?.CanWrite == true && type.GetProperty("Embeds") is not null && type != typeof(Message))
            .ShouldAllBe(type => type.GetProperty("AllowedMentions") != null);

    [Fact]
    public void Absent_and_null_are_told_apart_in_an_edit()
    {
        Wire.Shown(new MessageEdit()).TryGetProperty("content", out _).ShouldBeFalse();
        Wire.Shown(new MessageEdit { Content = (string?)null }).GetProperty("content").ValueKind.ShouldBe(JsonValueKind.Null);
        Wire.Shown(new MessageEdit { Flags = MessageFlags.None }).GetProperty("flags").GetInt32().ShouldBe(0);
    }

    [Fact]
    public void An_edit_that_replaces_all_drops_old_files_and_keeps_the_new()
    {
        var edit = MessageEdit.ReplacingBy(new InteractionMessage { Content = "map", Files = [new("map.png", new byte[] { 1 }, "The map")] });

        var attachment = Wire.Shown(edit).GetProperty("attachments").EnumerateArray().ShouldHaveSingleItem();
        attachment.GetProperty("id").GetString().ShouldBe("0");
        attachment.GetProperty("filename").GetString().ShouldBe("map.png");
        Wire.Shown(MessageEdit.ReplacingBy(new InteractionMessage())).GetProperty("attachments").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void Components_are_read_whatever_their_order_of_fields_and_unknown_ones_survive()
    {
        var message = Wire.Read<Message>("""
            {"id":"1","content":null,"components":[
              {"components":[{"style":1,"custom_id":"go","type":2,"label":"Go"}],"type":1,"id":4},
              {"type":9,"components":[{"type":10,"content":"hi"}],"accessory":{"type":11,"media":{"url":"attachment://a.png"}}},
              {"type":99,"shape":{"round":true}}],"nonce":12}
            """);

        message.Content.ShouldBe("");
        message.Nonce.ShouldBe("12");
        message.Components[0].ShouldBeOfType<ActionRow>().Components[0].ShouldBeOfType<Button>().CustomId.ShouldBe("go");
        message.Components[1].ShouldBeOfType<Section>().Accessory.ShouldBeOfType<Thumbnail>().Media.Url.ShouldBe("attachment://a.png");
        var unknown = message.Components[2].ShouldBeOfType<UnknownComponent>();
        ((int)unknown.Type).ShouldBe(99);
        Wire.Write<Component>(unknown).ShouldBe("""{"type":99,"shape":{"round":true}}""");
    }

    [Fact]
    public void Every_kind_of_component_is_written_and_read_as_itself()
    {
        Component[] all =
        [
            new ActionRow { Components = [new Button { Style = ButtonStyle.Link, Url = "https://example.org", Emoji = Emoji.Unicode("🎲") }] },
            new StringSelect { CustomId = "s", Options = [new() { Label = "A", Value = "a", Default = true }] },
            new TextInput { CustomId = "t", Style = TextInputStyle.Paragraph, MaxLength = 10 },
            new UserSelect { CustomId = "u" },
            new RoleSelect { CustomId = "r" },
            new MentionableSelect { CustomId = "m", DefaultValues = [new() { Id = new(1), Type = "user" }] },
            new ChannelSelect { CustomId = "c" },
            new Section { Components = [new TextDisplay { Content = "x" }], Accessory = new Thumbnail { Media = MediaItem.Attached("a.png") } },
            new MediaGallery { Items = [new() { Media = new() { Url = "https://example.org/a.png" } }] },
            new FileDisplay { File = MediaItem.Attached("a.txt") },
            new Separator { Divider = false, Spacing = 2 },
            new Container { AccentColor = 0xFF8800, Components = [new TextDisplay { Content = "y" }] },
            new Label { Caption = "Name", Component = new TextInput { CustomId = "n", Style = TextInputStyle.Short } },
            new FileUpload { CustomId = "f", FileTypes = [".png"] },
            new RadioGroup { CustomId = "g", Options = [new() { Label = "1", Value = "1" }, new() { Label = "2", Value = "2" }] },
            new CheckboxGroup { CustomId = "h", Options = [new() { Label = "1", Value = "1" }] },
            new Checkbox { CustomId = "k", Default = true },
        ];

        foreach (var component in all)
        {
            var json = Wire.Write(component);
            var again = Wire.Read<Component>(json);
            again.GetType().ShouldBe(component.GetType());
            Wire.Write(again).ShouldBe(json);
        }

        typeof(Component).Assembly.GetTypes().Count(type => type.BaseType == typeof(Component)).ShouldBe(all.Length + 4);
    }

    [Fact]
    public void A_null_that_is_there_means_yes_in_the_tags_of_a_role()
    {
        var tags = Wire.Read<RoleTags>("""{"bot_id":"3","premium_subscriber":null}""");

        tags.PremiumSubscriber.ShouldBeTrue();
        tags.AvailableForPurchase.ShouldBeFalse();
        tags.BotId.ShouldBe(new Snowflake<Guildhall.Discord.Entities.Users.User>(3));
    }
}
