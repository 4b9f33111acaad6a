namespace Guildhall.Tests.Scenarios.Web;

[CollectionDefinition(Name)]
public sealed class HallCollection : ICollectionFixture<HallFixture>
{
    public const string Name = "hall";
}
