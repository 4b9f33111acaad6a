using System.Reflection;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace Guildhall.Store.Sqlite;

/// <summary>Which SQLite runs: the system's own, which gets its security fixes, else the one in the package.</summary>
internal static class NativeSqlite
{
    private const string Bundled = "e_sqlite3";
    private const string System = "libsqlite3.so.0";
    private const int Oldest = 3_035_000;

    private static readonly Lazy<string> Version = new(Load);

    /// <summary>Loads the library once and gives its version.</summary>
    public static string Use() => Version.Value;

    private static string Load()
    {
        NativeLibrary.SetDllImportResolver(typeof(SQLite3Provider_e_sqlite3).Assembly, Resolve);
        raw.SetProvider(new SQLite3Provider_e_sqlite3());
        return raw.sqlite3_libversion().utf8_to_string();
    }

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path) =>
        name == Bundled && OperatingSystem.IsLinux() && TryLoadSystem(out var handle) ? handle : NativeLibrary.Load(name, assembly, path);

    private static bool TryLoadSystem(out nint handle)
    {
        if (!NativeLibrary.TryLoad(System, out handle))
        {
            return false;
        }

        var version = Marshal.GetDelegateForFunctionPointer<VersionNumber>(NativeLibrary.GetExport(handle, "sqlite3_libversion_number"));
        return version() >= Oldest;
    }

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int VersionNumber();
}
