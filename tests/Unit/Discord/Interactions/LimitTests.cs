using Guildhall.Discord.Entities.Commands;
using Guildhall.Discord.Entities.Components;
using Guildhall.Discord.Entities.Interactions;
using Guildhall.Discord.Entities.Limits;
using Guildhall.Discord.Entities.Messages;

namespace Guildhall.Tests.Unit.Discord.Interactions;

/// <summary>I6, I7 and the other limits: each at its edge, and one past it.</summary>
public sealed class LimitTests
{
    public static TheoryData<string, int, Func<int, object>> Edges => new()
    {
        { "content", 2000, count => new InteractionMessage { Content = Text(count) } },
        { "embeds", 10, count => new InteractionMessage { Embeds = [.. Enumerable.Repeat(new Embed { Title = "x" }, count)] } },
        { "embed title", 256, count => Of(new Embed { Title = Text(count) }) },
        { "embed description", 4096, count => Of(new Embed { Description = Text(count) }) },
        { "embed fields", 25, count => Of(new Embed { Title = "x", Fields = [.. Enumerable.Repeat(new EmbedField { Name = "n", Value = "v" }, count)] }) },
        { "field name", 256, count => Of(new Embed { Fields = [new() { Name = Text(count), Value = "v" }] }) },
        { "field value", 1024, count => Of(new Embed { Fields = [new() { Name = "n", Value = Text(count) }] }) },
        { "footer", 2048, count => Of(new Embed { Footer = new() { Text = Text(count) } }) },
        { "author", 256, count => Of(new Embed { Author = new() { Name = Text(count) } }) },
        { "all embeds", 6000, count => new InteractionMessage { Embeds = [new() { Description = Text(4000) }, new() { Description = Text(count - 4000) }] } },
        { "files", 10, count => new InteractionMessage { Files = [.. Enumerable.Range(0, count).Select(number => new OutgoingFile($"{number}", default))] } },
        { "file", 1000, count => new InteractionMessage { Files = [new("a", new byte[count])] } },
        { "stickers", 3, count => new ChannelMessage { StickerIds = [.. Enumerable.Repeat(new Guildhall.Discord.Snowflake<Guildhall.Discord.Entities.Guilds.Sticker>(1), count)] } },
        { "nonce", 25, count => new ChannelMessage { Content = "x", Nonce = Text(count) } },
        { "rows", 5, count => new InteractionMessage { Components = [.. Enumerable.Range(0, count).Select(number => Row(Press($"{number}")))] } },
        { "buttons", 5, count => new InteractionMessage { Components = [Row([.. Enumerable.Range(0, count).Select(number => Press($"{number}"))])] } },
        { "button label", 80, count => new InteractionMessage { Components = [Row(Press("a") with { Label = Text(count) })] } },
        { "custom id", 100, count => new InteractionMessage { Components = [Row(Press(Text(count)))] } },
        { "options", 25, count => new InteractionMessage { Components = [Row(Choice(count))] } },
        { "placeholder", 150, count => new InteractionMessage { Components = [Row(Choice(1) with { Placeholder = Text(count) })] } },
        { "allowed users", 100, count => new InteractionMessage { Content = "x", AllowedMentions = AllowedMentions.Only([.. Enumerable.Repeat(new Guildhall.Discord.Snowflake<Guildhall.Discord.Entities.Users.User>(1), count)]) } },
        { "components", 40, count => Tree([.. Enumerable.Repeat(new TextDisplay { Content = "x" }, count)]) },
        { "nested components", 40, count => Tree(new Container { Components = [.. Enumerable.Repeat(new TextDisplay { Content = "x" }, count - 1)] }) },
        { "text", 4000, count => Tree(new TextDisplay { Content = Text(3000) }, new TextDisplay { Content = Text(count - 3000) }) },
        { "gallery", 10, count => Tree(new MediaGallery { Items = [.. Enumerable.Repeat(new GalleryItem { Media = new() { Url = "https://x.y" } }, count)] }) },
        { "section", 3, count => Tree(new Section { Components = [.. Enumerable.Repeat(new TextDisplay { Content = "x" }, count)], Accessory = Press("a") }) },
        { "modal title", 45, count => Form(1) with { Title = Text(count) } },
        { "modal id", 100, count => Form(1) with { CustomId = Text(count) } },
        { "modal components", 5, Form },
        { "label", 45, count => Form(new Label { Caption = Text(count), Component = Input("a") }) },
        { "label description", 100, count => Form(new Label { Caption = "x", Description = Text(count), Component = Input("a") }) },
        { "input value", 4000, count => Form(new Label { Caption = "x", Component = Input("a") with { Value = Text(count) } }) },
        { "radio options", 10, count => Form(new Label { Caption = "x", Component = new RadioGroup { CustomId = "r", Options = Group(count) } }) },
        { "checkboxes", 10, count => Form(new Label { Caption = "x", Component = new CheckboxGroup { CustomId = "r", Options = Group(count) } }) },
        { "uploads", 10, count => Form(new Label { Caption = "x", Component = new FileUpload { CustomId = "r", MaxValues = count } }) },
        { "command name", 32, count => new ApplicationCommandCreate { Name = Text(count), Description = "d" } },
        { "command description", 100, count => new ApplicationCommandCreate { Name = "n", Description = Text(count) } },
        { "command options", 25, count => new ApplicationCommandCreate { Name = "n", Description = "d", Options = [.. Enumerable.Range(0, count).Select(number => Option($"o{number}"))] } },
        { "command choices", 25, count => new ApplicationCommandCreate { Name = "n", Description = "d", Options = [Option("o") with { Choices = [.. Enumerable.Range(0, count).Select(number => new CommandChoice { Name = $"{number}", Value = OptionValue.Of(number) })] }] } },
        { "command total", 8000, count => new ApplicationCommandCreate { Name = "n", Description = "d", Options = Total(count) } },
        { "slash commands", 100, count => Commands(ApplicationCommandType.ChatInput, count) },
        { "user commands", 15, count => Commands(ApplicationCommandType.User, count) },
        { "message commands", 15, count => Commands(ApplicationCommandType.Message, count) },
    };

    [Theory]
    [MemberData(nameof(Edges))]
    public void At_the_edge_is_taken_and_one_past_it_is_not(string limit, int most, Func<int, object> make)
    {
        limit.ShouldNotBeEmpty();
        Validate(make(most));
        Should.Throw<InvalidPayloadException>(() => Validate(make(most + 1)));
    }

    public static TheoryData<string, object> Refused => new()
    {
        { "message", new InteractionMessage() },
        { "content", Tree(new TextDisplay { Content = "x" }) with { Content = "x" } },
        { "embeds", Tree(new TextDisplay { Content = "x" }) with { Embeds = [new() { Title = "x" }] } },
        { "components", Tree(new FileDisplay { File = MediaItem.Attached("a.txt") }) },
        { "files", Tree(new TextDisplay { Content = "x" }) with { Files = [new("a.txt", default)] } },
        { "components[0]", new InteractionMessage { Components = [new TextDisplay { Content = "x" }] } },
        { "components[0].components[1].custom_id", new InteractionMessage { Components = [Row(Press("a"), Press("a"))] } },
        { "components[0].components", new InteractionMessage { Components = [Row(Press("a"), Choice(1))] } },
        { "components[0].components[0].url", new InteractionMessage { Components = [Row(new Button { Style = ButtonStyle.Link, Label = "x" })] } },
        { "components[0].components[0]", Tree(new Container { Components = [new Container { Components = [new TextDisplay { Content = "x" }] }] }) },
        { "allowed_mentions.users", new InteractionMessage { Content = "x", AllowedMentions = new() { Parse = ["users"], Users = [new(1)] } } },
        { "components[0]", Form(new TextInput { CustomId = "a", Style = TextInputStyle.Short }) },
        { "components[0].component", Form(new Label { Caption = "x", Component = Press("a") }) },
        { "components[0].component.options", Form(new Label { Caption = "x", Component = new RadioGroup { CustomId = "r", Options = Group(1) } }) },
        { "command Roll.name", new ApplicationCommandCreate { Name = "Roll", Description = "d" } },
        { "command n.b", new ApplicationCommandCreate { Name = "n", Description = "d", Options = [Option("a"), Option("b") with { Required = true }] } },
        { "command n.a", new ApplicationCommandCreate { Name = "n", Description = "d", Options = [Option("a") with { Autocomplete = true, Choices = [new() { Name = "x", Value = OptionValue.Of("x") }] }] } },
        { "command n", new ApplicationCommandCreate { Type = ApplicationCommandType.User, Name = "n", Description = "d" } },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_Discord_would_refuse_is_refused_by_its_path(string path, object payload) =>
        Should.Throw<InvalidPayloadException>(() => Validate(payload)).Path.ShouldBe(path);

    [Fact]
    public void A_character_beyond_the_basic_plane_counts_once()
    {
        Validate(new InteractionMessage { Content = string.Concat(Enumerable.Repeat("🎲", 2000)) });
        Should.Throw<InvalidPayloadException>(() => Validate(new InteractionMessage { Content = string.Concat(Enumerable.Repeat("🎲", 2001)) }));
    }

    internal static Modal Form(int count) => Form([.. Enumerable.Range(0, count).Select(number => new Label { Caption = "x", Component = Input($"{number}") })]);

    private static Modal Form(params Component[] components) => new() { CustomId = "f", Title = "t", Components = components };

    private static void Validate(object payload)
    {
        switch (payload)
        {
            case OutgoingMessage message:
                MessageCheck.Validate(message, 1000);
                break;
            case Modal modal:
                ModalCheck.Validate(modal);
                break;
            case ApplicationCommandCreate command:
                CommandCheck.Validate(command);
                break;
            case IReadOnlyList<ApplicationCommandCreate> commands:
                CommandCheck.Validate(commands);
                break;
        }
    }

    private static string Text(int count) => new('x', count);

    private static InteractionMessage Of(Embed embed) => new() { Embeds = [embed] };

    private static ActionRow Row(params Component[] components) => new() { Components = components };

    private static Button Press(string id) => new() { Style = ButtonStyle.Primary, Label = "x", CustomId = id };

    private static StringSelect Choice(int count) =>
        new() { CustomId = "s", Options = [.. Enumerable.Range(0, count).Select(number => new SelectOption { Label = "x", Value = $"{number}" })] };

    private static GroupOption[] Group(int count) => [.. Enumerable.Range(0, count).Select(number => new GroupOption { Label = "x", Value = $"{number}" })];

    private static TextInput Input(string id) => new() { CustomId = id, Style = TextInputStyle.Short };

    private static InteractionMessage Tree(params Component[] components) => new() { Flags = MessageFlags.IsComponentsV2, Components = components };

    private static CommandOption Option(string name) => new() { Type = CommandOptionType.String, Name = name, Description = "d" };

    // With a name and a description of one character each: 2 + 2 * 3803 + 101 + 2 + 200 + 88 + 1 = 8000.
    private static CommandOption[] Total(int count) =>
    [
        .. Enumerable.Range(0, 2).Select(number => Option($"o{number}") with
        {
            Choices = [.. Enumerable.Range(0, 19).Select(choice => new CommandChoice { Name = Text(100), Value = OptionValue.Of(Text(100)) })],
        }),
        Option("z") with { Description = Text(100) },
        Option("y") with
        {
            Choices = [new() { Name = Text(100), Value = OptionValue.Of(Text(100)) }, new() { Name = Text(count - 7912), Value = OptionValue.Of("x") }],
        },
    ];

    private static ApplicationCommandCreate[] Commands(ApplicationCommandType type, int count) =>
    [
        .. Enumerable.Range(0, count).Select(number => new ApplicationCommandCreate
        {
            Type = type, Name = $"c{number}", Description = type == ApplicationCommandType.ChatInput ? "d" : null,
        }),
    ];
}
