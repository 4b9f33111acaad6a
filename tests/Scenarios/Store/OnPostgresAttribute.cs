using System.Reflection;
using Guildhall.Core.Storage;
using Guildhall.Tests.Scenarios.Support;
using Xunit.Sdk;

namespace Guildhall.Tests.Scenarios.Store;

/// <summary>Runs a test on a real PostgreSQL, where there is one.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class OnPostgresAttribute : DataAttribute
{
    private readonly object[] _more;

    /// <summary>Looks whether there is one.</summary>
    /// <param name="more">What else the test is given.</param>
    public OnPostgresAttribute(params object[] more)
    {
        _more = more;
        Skip = Requirement.Skip(PostgresServer.Missing);
    }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[SqlDialect.PostgreSql, .. _more]];
}
