using Guildhall.Discord.Cache;
using Guildhall.Discord.Entities;
using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Permissions;

namespace Guildhall.Tests.Unit.Discord.Permissions;

/// <summary>Threads, which ask their parent, and channels the bot may not see.</summary>
public sealed class ThreadPermissionTests
{
    private const PermissionFlags View = PermissionFlags.ViewChannel;
    private const PermissionFlags Send = PermissionFlags.SendMessages;
    private const PermissionFlags History = PermissionFlags.ReadMessageHistory;
    private const PermissionFlags NeedSending =
        PermissionFlags.MentionEveryone | PermissionFlags.SendTtsMessages | PermissionFlags.AttachFiles | PermissionFlags.EmbedLinks;

    private static CachedMember WithA => PermissionRig.Member(7, 30);

    [Theory]
    [InlineData(ChannelType.PublicThread)]
    [InlineData(ChannelType.AnnouncementThread)]
    public void In_threads_writing_has_its_own_permission_and_the_rest_is_the_parents(ChannelType type)
    {
        const PermissionFlags threads = PermissionFlags.SendMessagesInThreads;
        PermissionFlags In(PermissionFlags everyone) => new PermissionRig { Everyone = everyone }.Thread(40, type).In(40).Flags;

        In(View | Send | NeedSending).ShouldBe(View);
        In(View | threads | NeedSending).ShouldBe(View | threads | NeedSending);
        In(View | Send | threads | PermissionFlags.AddReactions).ShouldBe(View | threads | PermissionFlags.AddReactions);
        In(Send | threads).ShouldBe(PermissionFlags.None);
        PermissionCalculator.ToSend(type).ShouldBe(threads);
        PermissionCalculator.ToSend(ChannelType.GuildForum).ShouldBe(Send);
    }

    [Fact]
    public void A_thread_hears_its_parents_overwrites_and_time_outs()
    {
        var rig = new PermissionRig { Everyone = View | History | PermissionFlags.SendMessagesInThreads }
            .Thread(40, ChannelType.PublicThread).Overwrite(30, deny: View);

        rig.In(40).Allows(PermissionFlags.SendMessagesInThreads).ShouldBeTrue();
        rig.In(40, WithA).ShouldBe(PermissionAnswer.Hidden);
        rig.In(40, PermissionRig.Mara with { TimedOutUntil = PermissionRig.Now.AddHours(1) }).Flags.ShouldBe(View | History);
        new PermissionRig().Thread(40, ChannelType.PublicThread, parent: 77).In(40).ShouldBe(PermissionAnswer.Unknown);
    }

    [Fact]
    public void Whether_somebody_else_is_in_a_private_thread_is_known_only_of_its_moderators()
    {
        var rig = new PermissionRig { Everyone = View, RoleA = PermissionFlags.ManageThreads }.Thread(40, ChannelType.PrivateThread);

        rig.In(40).ShouldBe(PermissionAnswer.Unknown);
        rig.In(40, WithA).Verdict.ShouldBe(PermissionVerdict.Known);
        rig.In(40, PermissionRig.Owner).Flags.ShouldBe(PermissionCalculator.All);
        rig.In(40, PermissionRig.Bot).Verdict.ShouldBe(PermissionVerdict.Known);
        new PermissionRig { Everyone = Send }.Thread(40, ChannelType.PrivateThread).In(40).ShouldBe(PermissionAnswer.Hidden);
    }

    [Fact]
    public void An_obfuscated_channel_is_hidden_from_the_bot_and_says_nothing_of_others()
    {
        var rig = new PermissionRig { Flags = ChannelFlags.Obfuscated, Everyone = View | Send, RoleA = PermissionFlags.Administrator }
            .Thread(40, ChannelType.PublicThread);

        rig.In(20, PermissionRig.Bot).ShouldBe(PermissionAnswer.Hidden);
        rig.In(40, PermissionRig.Bot).ShouldBe(PermissionAnswer.Hidden);
        rig.In(20).ShouldBe(PermissionAnswer.Unknown);
        rig.In(20, WithA).Flags.ShouldBe(PermissionCalculator.All);
        new PermissionRig { Everyone = View | Send }.In(20, PermissionRig.Bot).Flags.ShouldBe(View | Send);
    }
}
