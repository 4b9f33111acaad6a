using Guildhall.Discord.Entities;
using Guildhall.Discord.Permissions;

namespace Guildhall.Tests.Unit.Discord.Permissions;

public sealed class PermissionSplitTests
{
    [Theory]
    [InlineData(SplitAction.PinMessage, 1UL << 51, true)]
    [InlineData(SplitAction.PinMessage, (ulong)PermissionFlags.ManageMessages, false)]
    [InlineData(SplitAction.BypassSlowmode, 1UL << 52, true)]
    [InlineData(
        SplitAction.BypassSlowmode,
        (ulong)(PermissionFlags.ManageMessages | PermissionFlags.ManageChannels | PermissionFlags.ManageThreads), false)]
    [InlineData(SplitAction.CreateExpression, 1UL << 43, true)]
    [InlineData(SplitAction.CreateExpression, (ulong)PermissionFlags.ManageGuildExpressions, false)]
    [InlineData(SplitAction.EditOwnExpression, 1UL << 43, true)]
    [InlineData(SplitAction.EditOwnExpression, (ulong)PermissionFlags.ManageGuildExpressions, true)]
    [InlineData(SplitAction.EditOwnExpression, (ulong)PermissionFlags.ManageEvents, false)]
    [InlineData(SplitAction.EditAnyExpression, (ulong)PermissionFlags.ManageGuildExpressions, true)]
    [InlineData(SplitAction.EditAnyExpression, 1UL << 43, false)]
    [InlineData(SplitAction.CreateEvent, 1UL << 44, true)]
    [InlineData(SplitAction.CreateEvent, (ulong)PermissionFlags.ManageEvents, false)]
    [InlineData(SplitAction.EditOwnEvent, 1UL << 44, true)]
    [InlineData(SplitAction.EditOwnEvent, (ulong)PermissionFlags.ManageEvents, true)]
    [InlineData(SplitAction.EditOwnEvent, (ulong)PermissionFlags.ManageGuildExpressions, false)]
    [InlineData(SplitAction.EditAnyEvent, (ulong)PermissionFlags.ManageEvents, true)]
    [InlineData(SplitAction.EditAnyEvent, 1UL << 44, false)]
    public void A_manage_permission_no_longer_stands_for_what_was_split_from_it(SplitAction action, ulong held, bool allowed)
    {
        var answer = new PermissionRig { Everyone = PermissionFlags.ViewChannel | (PermissionFlags)held }.In(20);

        answer.Allows(action).ShouldBe(allowed);
    }

    [Fact]
    public void Administrators_may_do_all_of_it_and_who_cannot_see_none()
    {
        foreach (var action in Enum.GetValues<SplitAction>())
        {
            new PermissionRig { Everyone = PermissionFlags.Administrator }.In(20).Allows(action).ShouldBeTrue();
            new PermissionRig { Everyone = PermissionCalculator.All & ~PermissionFlags.Administrator & ~PermissionFlags.ViewChannel }
                .In(20).Allows(action).ShouldBeFalse();
            PermissionAnswer.Unknown.Allows(action).ShouldBeFalse();
        }
    }
}
