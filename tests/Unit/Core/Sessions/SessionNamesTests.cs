using System.Text.Json.Nodes;
using Guildhall.Core.Ids;
using Guildhall.Core.Sessions;

namespace Guildhall.Tests.Unit.Core.Sessions;

public sealed class SessionNamesTests
{
    private static readonly Id<User> Ada = new(new Guid(1, 0, 0, new byte[8]));
    private static readonly string Log =
        """[{"is":"entered","hero":{"name":"Brunhilde","userId":"ADA"}},{"hero":{"name":"Brunhilde","userId":"BOB"}},{"name":"Brunhilde"},{"userId":"ADA"}]"""
            .Replace("ADA", Ada.ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_name_is_replaced_beside_its_owner_and_nowhere_else()
    {
        var log = JsonNode.Parse(Log);
        SessionNames.Of(log, Ada).ShouldBe(["Brunhilde"]);

        SessionNames.Replace(log, Ada, "***").ShouldBeTrue();

        log!.ToJsonString(CanonicalJson.Options).ShouldBe(Log.Replace($"\"Brunhilde\",\"userId\":\"{Ada}\"", $"\"***\",\"userId\":\"{Ada}\"", StringComparison.Ordinal));
        SessionNames.Of(log, Ada).ShouldBe(["***"]);
    }

    [Fact]
    public void Where_somebody_is_not_named_nothing_is_replaced() =>
        SessionNames.Replace(JsonNode.Parse(Log), new(new Guid(2, 0, 0, new byte[8])), "***").ShouldBeFalse();
}
