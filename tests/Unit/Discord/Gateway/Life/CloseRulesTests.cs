using Guildhall.Discord.Gateway.Life;

namespace Guildhall.Tests.Unit.Discord.Gateway.Life;

public sealed class CloseRulesTests
{
    [Theory]
    [InlineData(null, "Resume")]
    [InlineData(1000, "Resume")]
    [InlineData(1001, "Resume")]
    [InlineData(1005, "Resume")]
    [InlineData(1006, "Resume")]
    [InlineData(4000, "Resume")]
    [InlineData(4001, "Resume")]
    [InlineData(4002, "Resume")]
    [InlineData(4003, "Identify")]
    [InlineData(4004, "Fatal")]
    [InlineData(4005, "Resume")]
    [InlineData(4006, "Resume")]
    [InlineData(4007, "Identify")]
    [InlineData(4008, "Resume")]
    [InlineData(4009, "Identify")]
    [InlineData(4010, "Fatal")]
    [InlineData(4011, "Fatal")]
    [InlineData(4012, "Fatal")]
    [InlineData(4013, "Fatal")]
    [InlineData(4014, "Fatal")]
    [InlineData(4999, "Resume")]
    public void Every_code_has_its_consequence(int? code, string verdict) => CloseRules.Judge(code).ToString().ShouldBe(verdict);
}
