namespace Guildhall.Discord.Simulator.World;

/// <summary>What somebody may do in a guild or channel: Discord's bits.</summary>
[Flags]
internal enum Permission : ulong
{
    None = 0,
    CreateInvite = 1UL << 0,
    KickMembers = 1UL << 1,
    BanMembers = 1UL << 2,
    Administrator = 1UL << 3,
    ManageChannels = 1UL << 4,
    ManageGuild = 1UL << 5,
    AddReactions = 1UL << 6,
    ViewAuditLog = 1UL << 7,
    ViewChannel = 1UL << 10,
    SendMessages = 1UL << 11,
    ManageMessages = 1UL << 13,
    EmbedLinks = 1UL << 14,
    AttachFiles = 1UL << 15,
    ReadHistory = 1UL << 16,
    ManageNicknames = 1UL << 27,
    ManageRoles = 1UL << 28,
    ManageWebhooks = 1UL << 29,
    ManageExpressions = 1UL << 30,
    ManageEvents = 1UL << 33,
    ManageThreads = 1UL << 34,
    CreatePublicThreads = 1UL << 35,
    SendInThreads = 1UL << 38,
    TimeOutMembers = 1UL << 40,
    CreateExpressions = 1UL << 43,
    CreateEvents = 1UL << 44,
    PinMessages = 1UL << 51,
}
