using System.Text.Json.Serialization;
using Guildhall.Discord.Entities.Applications;
using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Entities.Commands;
using Guildhall.Discord.Entities.Components;
using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Entities.Interactions;
using Guildhall.Discord.Entities.Messages;
using Guildhall.Discord.Entities.Moderation;
using Guildhall.Discord.Entities.Users;

namespace Guildhall.Discord.Json;

/// <summary>
/// How Discord's things are written and read, generated while compiling: names in snake case, nulls left out, unknown fields passed over,
/// unknown enum numbers kept.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    MaxDepth = 64)]
[JsonSerializable(typeof(User))]
[JsonSerializable(typeof(Member))]
[JsonSerializable(typeof(VoiceState))]
[JsonSerializable(typeof(UserGuild))]
[JsonSerializable(typeof(Guild))]
[JsonSerializable(typeof(GuildPreview))]
[JsonSerializable(typeof(Role))]
[JsonSerializable(typeof(Emoji))]
[JsonSerializable(typeof(Sticker))]
[JsonSerializable(typeof(StickerPacks))]
[JsonSerializable(typeof(Integration))]
[JsonSerializable(typeof(Invite))]
[JsonSerializable(typeof(Ban))]
[JsonSerializable(typeof(BulkBanResult))]
[JsonSerializable(typeof(PruneResult))]
[JsonSerializable(typeof(VanityUrl))]
[JsonSerializable(typeof(WelcomeScreen))]
[JsonSerializable(typeof(VoiceRegion))]
[JsonSerializable(typeof(ScheduledEvent))]
[JsonSerializable(typeof(ScheduledEventUser))]
[JsonSerializable(typeof(Channel))]
[JsonSerializable(typeof(ThreadMember))]
[JsonSerializable(typeof(ThreadList))]
[JsonSerializable(typeof(FollowedChannel))]
[JsonSerializable(typeof(StageInstance))]
[JsonSerializable(typeof(Webhook))]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(PinnedMessages))]
[JsonSerializable(typeof(PollVoters))]
[JsonSerializable(typeof(ChannelMessage))]
[JsonSerializable(typeof(InteractionMessage))]
[JsonSerializable(typeof(WebhookMessage))]
[JsonSerializable(typeof(MessageEdit))]
[JsonSerializable(typeof(Component))]
[JsonSerializable(typeof(ActionRow))]
[JsonSerializable(typeof(Button))]
[JsonSerializable(typeof(StringSelect))]
[JsonSerializable(typeof(TextInput))]
[JsonSerializable(typeof(UserSelect))]
[JsonSerializable(typeof(RoleSelect))]
[JsonSerializable(typeof(MentionableSelect))]
[JsonSerializable(typeof(ChannelSelect))]
[JsonSerializable(typeof(Section))]
[JsonSerializable(typeof(TextDisplay))]
[JsonSerializable(typeof(Thumbnail))]
[JsonSerializable(typeof(MediaGallery))]
[JsonSerializable(typeof(FileDisplay))]
[JsonSerializable(typeof(Separator))]
[JsonSerializable(typeof(Container))]
[JsonSerializable(typeof(Label))]
[JsonSerializable(typeof(FileUpload))]
[JsonSerializable(typeof(RadioGroup))]
[JsonSerializable(typeof(CheckboxGroup))]
[JsonSerializable(typeof(Checkbox))]
[JsonSerializable(typeof(Interaction))]
[JsonSerializable(typeof(InteractionCallbackResult))]
[JsonSerializable(typeof(ApplicationCommand))]
[JsonSerializable(typeof(ApplicationCommandCreate))]
[JsonSerializable(typeof(ApplicationCommandEdit))]
[JsonSerializable(typeof(CommandPermissions))]
[JsonSerializable(typeof(AuditLog))]
[JsonSerializable(typeof(AutoModerationRule))]
[JsonSerializable(typeof(Application))]
[JsonSerializable(typeof(GatewayBot))]
[JsonSerializable(typeof(GatewayAddress))]
[JsonSerializable(typeof(Entitlement))]
[JsonSerializable(typeof(Sku))]
[JsonSerializable(typeof(Subscription))]
[JsonSerializable(typeof(IReadOnlyList<Embed>))]
[JsonSerializable(typeof(IReadOnlyList<Component>))]
[JsonSerializable(typeof(IReadOnlyList<CommandOption>))]
[JsonSerializable(typeof(IReadOnlyList<IntegrationType>))]
[JsonSerializable(typeof(IReadOnlyList<InteractionContextType>))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, string>))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(MessageFlags))]
public sealed partial class DiscordJson : JsonSerializerContext;
