using Guildhall.Core.Results;

namespace Guildhall.Tests.Unit.Core.Results;

public sealed class ResultTests
{
    private static readonly Refusal No = Refusal.Of("test.no", ("count", 3));

    [Fact]
    public void A_value_is_granted()
    {
        Result<int> result = 7;

        result.TryGet(out var value, out var refusal).ShouldBeTrue();
        value.ShouldBe(7);
        refusal.ShouldBeNull();
    }

    [Fact]
    public void A_refusal_is_none()
    {
        Result<int> result = No;

        result.TryGet(out _, out var refusal).ShouldBeFalse();
        refusal.ShouldBe(No);
    }

    [Fact]
    public void A_refusal_stays_one_where_any_object_would_do()
    {
        object hidden = No;

        Result<object> result = ((Func<object, Result<object>>)(value => value))(hidden);

        result.Refusal.ShouldBe(No);
    }

    [Fact]
    public void The_next_step_sees_values_only()
    {
        ((Result<int>)7).Then<int>(value => value + 1).Value.ShouldBe(8);
        ((Result<int>)No).Then<int>(value => value + 1).Refusal.ShouldBe(No);
    }

    [Fact]
    public void Refusals_are_equal_by_code_and_arguments()
    {
        Refusal.Of("test.no", ("count", 3)).ShouldBe(No);
        Refusal.Of("test.no", ("count", 4)).ShouldNotBe(No);
        Refusal.Of("test.other", ("count", 3)).ShouldNotBe(No);
    }
}
