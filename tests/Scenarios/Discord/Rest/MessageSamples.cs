using System.Text;
using Guildhall.Discord.Entities.Commands;
using Guildhall.Discord.Entities.Components;
using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Interactions;
using Guildhall.Discord.Entities.Messages;

namespace Guildhall.Tests.Scenarios.Discord.Rest;

/// <summary>Messages of every make, and acknowledgements of every kind.</summary>
internal static class MessageSamples
{
    internal static OutgoingFile File { get; } = new("map.png", Encoding.ASCII.GetBytes("a picture"), "The map", "image/png", Spoiler: true);

    internal static IReadOnlyList<object> All { get; } =
    [
        new ChannelMessage
        {
            Content = "hello", Embeds = [Embed], AllowedMentions = AllowedMentions.Only(new Guildhall.Discord.Snowflake<Guildhall.Discord.Entities.Users.User>(1)),
            Components = Rows, Flags = MessageFlags.SuppressNotifications, Tts = false, Nonce = "n",
            MessageReference = new() { MessageId = new(1), ChannelId = new(2), GuildId = new(3), FailIfNotExists = false }, StickerIds = [new(4)],
        },
        new ChannelMessage { Poll = Poll },
        new ChannelMessage { Flags = MessageFlags.IsComponentsV2, Components = Tree, Files = [File] },
        new ChannelMessage { MessageReference = new() { Type = MessageReferenceType.Forward, MessageId = new(1), ChannelId = new(2) } },
        new InteractionMessage { Content = "hello", Embeds = [Embed], Components = Rows, Flags = MessageFlags.Ephemeral, Files = [File] },
        new InteractionMessage { Flags = MessageFlags.IsComponentsV2, Components = Tree, Files = [File] },
        new InteractionMessage { Poll = Poll, Tts = false },
        new WebhookMessage { Poll = Poll, Tts = false, Embeds = [Embed] },
        new WebhookMessage { Content = "hello", Username = "Herald", AvatarUrl = "https://example.org/a.png", ThreadName = "news", AppliedTags = [new(1)] },
        new WebhookMessage { Flags = MessageFlags.IsComponentsV2, Components = Tree, Files = [File] },
        new MessageEdit { Content = (string?)null, Embeds = new([Embed]), Components = new(Rows), Flags = MessageFlags.SuppressEmbeds },
        new MessageEdit { Content = "x", Keep = new([new(7)]), Files = [File] },
        new MessageEdit { Flags = MessageFlags.IsComponentsV2, Components = new(Tree), Files = [File] },
        InteractionResponse.Pong,
        InteractionResponse.DeferredUpdate,
        InteractionResponse.LaunchActivity,
        InteractionResponse.Deferred(ephemeral: true),
        InteractionResponse.Deferred(ephemeral: false),
        InteractionResponse.Reply(new() { Content = "x", Embeds = [Embed], Flags = MessageFlags.Ephemeral }),
        InteractionResponse.Reply(new() { Content = "x", Files = [File] }),
        InteractionResponse.Reply(new() { Poll = Poll }),
        InteractionResponse.Update(new() { Content = "x", Components = new(Rows) }),
        InteractionResponse.Choices([]),
        InteractionResponse.Choices([new() { Name = "Bard", NameLocalizations = new Dictionary<string, string>(StringComparer.Ordinal) { ["de"] = "Barde" }, Value = OptionValue.Of("bard") }]),
        InteractionResponse.Choices([new() { Name = "20", Value = OptionValue.Of(20) }]),
        InteractionResponse.Choices([new() { Name = "0.5", Value = OptionValue.Of(0.5) }]),
        InteractionResponse.Form(Form(0)),
        InteractionResponse.Form(Form(5)),
    ];

    private static Embed Embed => new()
    {
        Title = "Hall",
        Description = "of heroes",
        Url = "https://example.org",
        Timestamp = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero),
        Color = 0xFF8800,
        Footer = new() { Text = "foot", IconUrl = "https://example.org/f.png" },
        Image = new() { Url = "https://example.org/i.png" },
        Thumbnail = new() { Url = "https://example.org/t.png" },
        Author = new() { Name = "Mara", Url = "https://example.org", IconUrl = "https://example.org/a.png" },
        Fields = [new() { Name = "HP", Value = "7", Inline = true }],
    };

    private static PollCreate Poll => new()
    {
        Question = new() { Text = "Left or right?" },
        Answers = [new() { PollMedia = new() { Text = "Left", Emoji = Emoji.Unicode("⬅️") } }, new() { PollMedia = new() { Text = "Right" } }],
        Duration = 24,
        AllowMultiselect = true,
    };

    private static IReadOnlyList<Component> Rows =>
    [
        new ActionRow
        {
            Components =
            [
                new Button { Style = ButtonStyle.Primary, Label = "Attack", CustomId = "a", Emoji = Emoji.Unicode("🎲"), Disabled = false },
                new Button { Style = ButtonStyle.Link, Label = "Rules", Url = "https://example.org" },
                new Button { Style = ButtonStyle.Premium, SkuId = new(1) },
            ],
        },
        new ActionRow
        {
            Components =
            [
                new StringSelect
                {
                    CustomId = "s", Placeholder = "class", MinValues = 0, MaxValues = 1, Disabled = false,
                    Options = [new() { Label = "Bard", Value = "b", Description = "sings", Emoji = Emoji.Unicode("🎲"), Default = true }],
                },
            ],
        },
        new ActionRow { Components = [new UserSelect { CustomId = "u", DefaultValues = [new() { Id = new(1), Type = "user" }], MaxValues = 3 }] },
        new ActionRow { Components = [new RoleSelect { CustomId = "r", Placeholder = "role" }] },
        new ActionRow { Components = [new ChannelSelect { CustomId = "c", ChannelTypes = [Guildhall.Discord.Entities.Channels.ChannelType.GuildText] }] },
    ];

    private static IReadOnlyList<Component> Tree =>
    [
        new TextDisplay { Content = "# Hall", Id = 7 },
        new Section { Components = [new TextDisplay { Content = "room" }], Accessory = new Button { Style = ButtonStyle.Danger, Label = "Flee", CustomId = "f" } },
        new Container
        {
            AccentColor = 0x00FF00, Spoiler = false,
            Components =
            [
                new Section
                {
                    Components = [new TextDisplay { Content = "map" }],
                    Accessory = new Thumbnail { Media = MediaItem.Attached("map.png"), Description = "map", Spoiler = true },
                },
                new MediaGallery { Items = [new() { Media = MediaItem.Attached("map.png"), Description = "map", Spoiler = false }] },
                new Separator { Divider = true, Spacing = 2 },
                new ActionRow { Components = [new MentionableSelect { CustomId = "m" }] },
            ],
        },
        new FileDisplay { File = MediaItem.Attached("map.png"), Spoiler = true },
    ];

    private static Modal Form(int from) => new()
    {
        CustomId = "form",
        Title = "New hero",
        Components = [.. Labels.Skip(from).Take(5)],
    };

    private static IEnumerable<Component> Labels =>
    [
        new TextDisplay { Content = "Who are you?" },
        new Label
        {
            Caption = "Name", Description = "of the hero",
            Component = new TextInput { CustomId = "n", Style = TextInputStyle.Short, MinLength = 1, MaxLength = 32, Required = true, Value = "Mara", Placeholder = "name" },
        },
        new Label { Caption = "Class", Component = new StringSelect { CustomId = "c", Required = false, Options = [new() { Label = "Bard", Value = "b" }] } },
        new Label { Caption = "Friend", Component = new UserSelect { CustomId = "u", Required = false } },
        new Label { Caption = "Role", Component = new RoleSelect { CustomId = "r" } },
        new Label { Caption = "Place", Component = new ChannelSelect { CustomId = "p" } },
        new Label { Caption = "Whom", Component = new MentionableSelect { CustomId = "m" } },
        new Label { Caption = "Picture", Component = new FileUpload { CustomId = "f", MinValues = 0, MaxValues = 1, Required = false } },
        new Label
        {
            Caption = "Path",
            Component = new RadioGroup { CustomId = "g", Required = true, Options = [new() { Label = "L", Value = "l", Description = "left", Default = true }, new() { Label = "R", Value = "r" }] },
        },
        new Label { Caption = "Gear", Component = new CheckboxGroup { CustomId = "h", MinValues = 0, MaxValues = 1, Required = false, Options = [new() { Label = "Rope", Value = "rope" }] } },
    ];
}
