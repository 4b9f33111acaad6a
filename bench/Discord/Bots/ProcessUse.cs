using System.Diagnostics;
using System.Globalization;

namespace Guildhall.Bench.Discord.Bots;

/// <summary>What a process takes, as the kernel counts it.</summary>
internal sealed class ProcessUse(int id)
{
    /// <summary>Processor time of all its threads.</summary>
    public TimeSpan Cpu
    {
        get
        {
            using var process = Process.GetProcessById(id);
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Resident bytes; shared pages of the runtime are included.</summary>
    public long Resident
    {
        get
        {
            var line = File.ReadLines($"/proc/{id}/status").Single(text => text.StartsWith("VmRSS:", StringComparison.Ordinal));
            return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1_024;
        }
    }
}
