using System.Reflection;
using Guildhall.Core.Storage;
using Xunit.Sdk;

namespace Guildhall.Tests.Scenarios.Store;

/// <summary>Runs a test on SQLite.</summary>
/// <param name="more">What else the test is given.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class OnSqliteAttribute(params object[] more) : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[SqlDialect.Sqlite, .. more]];
}
