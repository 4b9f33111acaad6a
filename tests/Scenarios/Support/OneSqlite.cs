using System.Runtime.CompilerServices;
using Guildhall.Store.Sqlite;

namespace Guildhall.Tests.Scenarios.Support;

/// <summary>
/// Settles which SQLite runs before any test opens a file by itself: functions bound before the choice would be the package's, those
/// bound after it the system's, and a connection that meets both crashes.
/// </summary>
internal static class OneSqlite
{
#pragma warning disable CA2255 // This is a test program, and nothing else in it runs before everything else.
    [ModuleInitializer]
    internal static void Choose() => NativeSqlite.Use();
#pragma warning restore CA2255
}
