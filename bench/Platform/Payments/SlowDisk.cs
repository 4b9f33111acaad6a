using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Guildhall.Bench.Platform.Payments;

/// <summary>A disk whose flushes take longer, as a cheap one's do: this program again, with a library before libc that waits in fdatasync and fsync.</summary>
internal static class SlowDisk
{
    private const string Variable = "GUILDHALL_BENCH_FLUSH_MICROSECONDS";

    private const string Source =
        """
        #define _GNU_SOURCE
        #include <dlfcn.h>
        #include <stdlib.h>
        #include <time.h>
        static void pause_(void) {
            const char *text = getenv("GUILDHALL_BENCH_FLUSH_MICROSECONDS");
            long us = text ? atol(text) : 0;
            struct timespec t = { us / 1000000, (us % 1000000) * 1000 };
            if (us > 0) nanosleep(&t, 0);
        }
        int fdatasync(int fd) { static int (*real)(int); if (!real) real = dlsym(RTLD_NEXT, "fdatasync"); pause_(); return real(fd); }
        int fsync(int fd) { static int (*real)(int); if (!real) real = dlsym(RTLD_NEXT, "fsync"); pause_(); return real(fd); }
        """;

    /// <summary>Whether this process is on the slow disk already.</summary>
    public static bool IsHere => Environment.GetEnvironmentVariable(Variable) is not null;

    /// <summary>Runs this program with the same arguments on a disk whose flushes take so much longer.</summary>
    public static async Task<int> RunAgainAsync(TimeSpan flush)
    {
        var folder = Directory.CreateTempSubdirectory("guildhall-bench-").FullName;
        try
        {
            var (source, library) = (Path.Combine(folder, "slow.c"), Path.Combine(folder, "slow.so"));
            await File.WriteAllTextAsync(source, Source);
            if (!OperatingSystem.IsLinux() || await RunAsync("cc", ["-shared", "-fPIC", "-o", library, source, "-ldl"], null) != 0)
            {
                Console.Error.WriteLine($"A slow disk needs Linux and a C compiler (Debian: apt-get install gcc libc6-dev); this is {RuntimeInformation.OSDescription}.");
                return 2;
            }

            var arguments = Environment.GetCommandLineArgs();
            return await RunAsync(Environment.ProcessPath!, Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? arguments : arguments[1..], new(StringComparer.Ordinal)
            {
                ["LD_PRELOAD"] = library,
                [Variable] = ((long)flush.TotalMicroseconds).ToString(CultureInfo.InvariantCulture),
            });
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<int> RunAsync(string program, IEnumerable<string> arguments, Dictionary<string, string>? environment)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false };
        foreach (var (name, value) in environment ?? [])
        {
            start.Environment[name] = value;
        }

        try
        {
            using var process = Process.Start(start)!;
            await process.WaitForExitAsync();
            return process.ExitCode;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return -1;
        }
    }
}
