using System.Globalization;

namespace Guildhall.Host.Composition;

/// <summary>This process among all that share a database. Never the same twice: what a process that died has left behind is not its successor's.</summary>
internal sealed class ProcessName
{
    public string Value { get; } = string.Create(
        CultureInfo.InvariantCulture, $"{Environment.MachineName}/{Environment.ProcessId}/{Environment.TickCount64:x}");
}
