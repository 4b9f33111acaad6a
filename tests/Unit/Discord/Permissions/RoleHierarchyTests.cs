using Guildhall.Discord;
using Guildhall.Discord.Cache;
using Guildhall.Discord.Entities.Guilds;
using Guildhall.Discord.Permissions;

namespace Guildhall.Tests.Unit.Discord.Permissions;

/// <summary>Roles by might: 33 above 30, which is older than 31 beside it, above 32, above everyone's 1.</summary>
public sealed class RoleHierarchyTests
{
    private static readonly CachedGuild Hall = PermissionRig.Read(
        """{"id":"1","name":"Hall","owner_id":"5","roles":[{"id":"1","permissions":"0","position":0},{"id":"33","permissions":"8","position":3},{"id":"31","permissions":"0","position":2},{"id":"30","permissions":"0","position":2},{"id":"32","permissions":"0","position":1}]}""");

    [Theory]
    [InlineData(33, 30, true)]
    [InlineData(30, 33, false)]
    [InlineData(30, 31, true)]
    [InlineData(31, 30, false)]
    [InlineData(30, 30, false)]
    [InlineData(32, 1, true)]
    [InlineData(1, 32, false)]
    [InlineData(1, 1, false)]
    public void Higher_acts_on_lower_and_of_equals_the_older_role_is_mightier(ulong actor, ulong target, bool expected)
    {
        RoleHierarchy.CanActOn(Hall, PermissionRig.Member(7, actor), PermissionRig.Member(8, target)).ShouldBe(expected);
        RoleHierarchy.CanActOn(Hall, PermissionRig.Member(7, actor), Role(target)).ShouldBe(expected);
    }

    [Fact]
    public void The_highest_of_many_roles_counts_and_everyones_where_there_is_none()
    {
        Highest(PermissionRig.Member(7, 32, 31, 30)).ShouldBe(30UL);
        Highest(PermissionRig.Member(7)).ShouldBe(1UL);
        Highest(PermissionRig.Member(7, 99)).ShouldBe(1UL);
        RoleHierarchy.CanActOn(Hall, PermissionRig.Member(7, 32), PermissionRig.Member(8)).ShouldBeTrue();
        RoleHierarchy.CanActOn(Hall, PermissionRig.Member(7), PermissionRig.Member(8, 32)).ShouldBeFalse();
    }

    [Fact]
    public void The_owner_acts_on_everybody_and_nobody_on_the_owner()
    {
        RoleHierarchy.CanActOn(Hall, PermissionRig.Owner, PermissionRig.Member(7, 33)).ShouldBeTrue();
        RoleHierarchy.CanActOn(Hall, PermissionRig.Owner, Role(33)).ShouldBeTrue();
        RoleHierarchy.CanActOn(Hall, PermissionRig.Member(7, 33), PermissionRig.Owner).ShouldBeFalse();
    }

    [Fact]
    public void Nobody_acts_on_themselves()
    {
        RoleHierarchy.CanActOn(Hall, PermissionRig.Owner, PermissionRig.Owner).ShouldBeFalse();
        RoleHierarchy.CanActOn(Hall, PermissionRig.Member(7, 33), PermissionRig.Member(7)).ShouldBeFalse();
    }

    [Fact]
    public void Being_an_administrator_lifts_nobody_above_an_equal() =>
        RoleHierarchy.CanActOn(Hall, PermissionRig.Member(7, 33), PermissionRig.Member(8, 33)).ShouldBeFalse();

    [Fact]
    public void Without_roles_nobody_acts_but_the_owner()
    {
        var bare = new PermissionRig { HasRoles = false }.Guild();

        RoleHierarchy.CanActOn(bare, PermissionRig.Member(7, 33), PermissionRig.Member(8)).ShouldBeFalse();
        RoleHierarchy.CanActOn(bare, PermissionRig.Member(7, 33), Role(32)).ShouldBeFalse();
        RoleHierarchy.CanActOn(bare, PermissionRig.Owner, PermissionRig.Member(8)).ShouldBeTrue();
        RoleHierarchy.CanActOn(Hall, PermissionRig.Owner, default(CachedRole)).ShouldBeFalse();
    }

    private static CachedRole Role(ulong id) =>
        Hall.TryGetRole(new Snowflake<Role>(id), out var role) ? role : throw new InvalidOperationException($"Role {id} is not here.");

    private static ulong Highest(CachedMember member) => RoleHierarchy.TryHighest(Hall, member, out var role) ? role.Id.Value : 0;
}
