using Guildhall.Core.Chance;
using Guildhall.Modules.NewModule.Rules;

namespace Guildhall.Tests.Unit.Modules.NewModule.Rules;

public sealed class LuckTests
{
    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    public void Reaching_the_difficulty_is_enough(int face, bool enough) =>
        Luck.Try(10, new Face(face)).ShouldBe(new Attempt(face, enough));

    private sealed class Face(int face) : IDice
    {
        public int Roll(int sides) => face;
    }
}
