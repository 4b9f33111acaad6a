using Guildhall.Core.Text;
using Guildhall.Modules.Platform;
using Guildhall.Pipeline;

namespace Guildhall.Tests.Unit.House;

/// <summary>Every sentence that the platform ships.</summary>
internal static class PlatformStrings
{
    public static StringCatalog Load() =>
        StringFiles.Load([typeof(CommandPipeline).Assembly, typeof(PlatformModule).Assembly, System.Reflection.Assembly.Load("Guildhall.GameMaster")]);
}
