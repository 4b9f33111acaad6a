using Guildhall.Discord.Cache;
using Guildhall.Discord.Entities;
using Guildhall.Discord.Entities.Channels;
using Guildhall.Discord.Permissions;

namespace Guildhall.Tests.Unit.Discord.Permissions;

public sealed class PermissionCalculatorTests
{
    private const PermissionFlags View = PermissionFlags.ViewChannel;
    private const PermissionFlags Send = PermissionFlags.SendMessages;
    private const PermissionFlags History = PermissionFlags.ReadMessageHistory;
    private const PermissionFlags NeedSending =
        PermissionFlags.MentionEveryone | PermissionFlags.SendTtsMessages | PermissionFlags.AttachFiles | PermissionFlags.EmbedLinks;

    private static CachedMember WithA => PermissionRig.Member(7, 30);

    private static CachedMember WithBoth => PermissionRig.Member(7, 31, 30);

    [Fact]
    public void The_base_is_everyones_permissions_and_those_of_all_roles()
    {
        var rig = new PermissionRig { Everyone = View, RoleA = Send, RoleB = PermissionFlags.KickMembers };

        rig.InGuild().Flags.ShouldBe(View);
        rig.InGuild(WithA).Flags.ShouldBe(View | Send);
        rig.InGuild(WithBoth).Flags.ShouldBe(View | Send | PermissionFlags.KickMembers);
        rig.InGuild(PermissionRig.Member(7, 99)).Flags.ShouldBe(View, "a role that is not here grants nothing");
    }

    [Fact]
    public void The_owner_may_do_everything_and_nobody_else_by_that_alone()
    {
        var rig = new PermissionRig { Everyone = PermissionFlags.None }.Overwrite(1, deny: PermissionCalculator.All);

        rig.InGuild(PermissionRig.Owner).Flags.ShouldBe(PermissionCalculator.All);
        rig.In(20, PermissionRig.Owner).Flags.ShouldBe(PermissionCalculator.All);
        rig.InGuild().Flags.ShouldBe(PermissionFlags.None);
        rig.In(20).Verdict.ShouldBe(PermissionVerdict.Hidden);
    }

    [Fact]
    public void An_administrator_may_do_everything_whatever_overwrites_say()
    {
        var rig = new PermissionRig { RoleA = PermissionFlags.Administrator }
            .Overwrite(1, deny: View).Overwrite(30, deny: View).Overwrite(7, deny: View, member: true);

        rig.InGuild(WithA).Flags.ShouldBe(PermissionCalculator.All);
        rig.In(20, WithA).Flags.ShouldBe(PermissionCalculator.All);
        rig.In(20).Verdict.ShouldBe(PermissionVerdict.Hidden);
    }

    [Fact]
    public void An_overwrite_cannot_make_an_administrator()
    {
        var rig = new PermissionRig().Overwrite(30, allow: PermissionFlags.Administrator);

        rig.In(20, WithA).Allows(Send).ShouldBeFalse();
    }

    [Theory]
    [InlineData(false, false, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, true)]
    [InlineData(true, true, true)]
    public void Of_one_overwrite_what_it_grants_comes_after_what_it_refuses(bool deny, bool allow, bool expected)
    {
        var rig = new PermissionRig { Everyone = View | Send }.Overwrite(1, allow ? Send : PermissionFlags.None, deny ? Send : PermissionFlags.None);

        rig.In(20).Allows(Send).ShouldBe(expected);
    }

    [Theory]
    [InlineData("everyone denies", false)]
    [InlineData("everyone denies, a allows", true)]
    [InlineData("everyone allows, a denies", false)]
    [InlineData("a denies, b allows", true)]
    [InlineData("a allows, b denies", true)]
    [InlineData("a allows, member denies", false)]
    [InlineData("a denies, member allows", true)]
    [InlineData("member denies, a allows, everyone allows", false)]
    [InlineData("stranger denies", true)]
    [InlineData("other denies", true)]
    public void Everyone_yields_to_roles_and_roles_to_the_member(string overwrites, bool expected)
    {
        var rig = new PermissionRig { Everyone = View | Send };
        foreach (var words in overwrites.Split(", ").Select(part => part.Split(' ')))
        {
            var (id, member) = words[0] switch
            {
                "everyone" => (1UL, false),
                "a" => (30UL, false),
                "b" => (31UL, false),
                "member" => (7UL, true),
                "stranger" => (8UL, true),
                _ => (32UL, false),
            };
            rig.Overwrite(id, words[1] == "allows" ? Send : PermissionFlags.None, words[1] == "denies" ? Send : PermissionFlags.None, member);
        }

        rig.In(20, WithBoth).Allows(Send).ShouldBe(expected);
    }

    [Fact]
    public void An_overwrite_of_a_role_is_not_one_of_a_member_with_the_same_number()
    {
        new PermissionRig { Everyone = View | Send }.Overwrite(7, deny: Send).In(20).Allows(Send).ShouldBeTrue();
        new PermissionRig { Everyone = View | Send }.Overwrite(7, deny: Send, member: true).In(20).Allows(Send).ShouldBeFalse();
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Who_is_timed_out_may_only_look_and_read_until_it_ends(int seconds, bool timedOut)
    {
        var rig = new PermissionRig { Everyone = View | Send | History | PermissionFlags.AddReactions | PermissionFlags.KickMembers };
        var member = PermissionRig.Mara with { TimedOutUntil = PermissionRig.Now.AddSeconds(seconds) };

        rig.In(20, member).Flags.ShouldBe(timedOut ? View | History : rig.Everyone);
        rig.InGuild(member).Flags.ShouldBe(timedOut ? View | History : rig.Everyone);
    }

    [Fact]
    public void A_time_out_grants_nothing_and_spares_administrators_and_the_owner()
    {
        var until = PermissionRig.Now.AddDays(1);
        var rig = new PermissionRig { Everyone = View | Send, RoleA = PermissionFlags.Administrator };

        rig.In(20, PermissionRig.Mara with { TimedOutUntil = until }).Flags.ShouldBe(View);
        rig.In(20, WithA with { TimedOutUntil = until }).Flags.ShouldBe(PermissionCalculator.All);
        rig.InGuild(PermissionRig.Owner with { TimedOutUntil = until }).Flags.ShouldBe(PermissionCalculator.All);
        new PermissionRig { Everyone = Send }.In(20, PermissionRig.Mara with { TimedOutUntil = until }).Verdict.ShouldBe(PermissionVerdict.Hidden);
    }

    [Fact]
    public void Who_cannot_see_a_channel_can_do_nothing_in_it()
    {
        var hidden = new PermissionRig { Everyone = View | Send | PermissionFlags.ManageMessages }.Overwrite(1, deny: View).In(20);

        hidden.ShouldBe(PermissionAnswer.Hidden);
        hidden.Flags.ShouldBe(PermissionFlags.None);
        new PermissionRig { Everyone = View }.In(20).ShouldBe(new(PermissionVerdict.Known, View));
    }

    [Fact]
    public void Who_cannot_write_cannot_mention_everyone_speak_aloud_attach_or_embed()
    {
        const PermissionFlags rest = View | PermissionFlags.AddReactions | PermissionFlags.SendMessagesInThreads;

        new PermissionRig { Everyone = rest | NeedSending }.In(20).Flags.ShouldBe(rest);
        new PermissionRig { Everyone = rest | NeedSending | Send }.In(20).Flags.ShouldBe(rest | NeedSending | Send);
    }

    [Theory]
    [InlineData(ChannelType.GuildVoice, false, false)]
    [InlineData(ChannelType.GuildStageVoice, false, false)]
    [InlineData(ChannelType.GuildVoice, true, true)]
    [InlineData(ChannelType.GuildText, false, true)]
    public void Who_cannot_connect_cannot_manage_or_speak_in_voice(ChannelType type, bool connects, bool expected)
    {
        const PermissionFlags voice = PermissionFlags.ManageChannels | PermissionFlags.Speak;
        var rig = new PermissionRig { Type = type, Everyone = View | Send | voice | (connects ? PermissionFlags.Connect : PermissionFlags.None) };

        rig.In(20).Allows(voice).ShouldBe(expected);
        rig.In(20).Allows(Send).ShouldBeTrue();
    }

    [Fact]
    public void What_the_cache_lacks_is_unknown_and_allows_nothing()
    {
        var bare = new PermissionRig { HasRoles = false };

        bare.InGuild().ShouldBe(PermissionAnswer.Unknown);
        bare.In(20).ShouldBe(PermissionAnswer.Unknown);
        bare.In(20, PermissionRig.Owner).Flags.ShouldBe(PermissionCalculator.All);
        new PermissionRig().In(77).ShouldBe(PermissionAnswer.Unknown);
        PermissionCalculator.InChannel(new PermissionRig().Guild(), default(CachedChannel), PermissionRig.Owner, PermissionRig.Now)
            .ShouldBe(PermissionAnswer.Unknown);
        PermissionAnswer.Unknown.Allows(PermissionFlags.None).ShouldBeFalse();
    }

    [Fact]
    public void What_is_missing_is_told()
    {
        var answer = new PermissionRig { Everyone = View | Send }.In(20);

        answer.Missing(View | Send).ShouldBe(PermissionFlags.None);
        answer.Missing(Send | PermissionFlags.EmbedLinks).ShouldBe(PermissionFlags.EmbedLinks);
        PermissionAnswer.Hidden.Missing(Send).ShouldBe(Send);
    }

    [Fact]
    public void Everything_is_every_permission_that_has_a_name() =>
        PermissionCalculator.All.ShouldBe(Enum.GetValues<PermissionFlags>().Aggregate((all, one) => all | one));
}
