using Microsoft.Extensions.Logging;

namespace Guildhall.GameMaster.Models;

internal static partial class ModelLog
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "The model {Name} could not be asked ({Fault}). What it would have chosen is decided without it.")]
    public static partial void Fails(ILogger logger, string name, string fault);
}
