namespace Guildhall.Tests.Scenarios.Support;

/// <summary>What a test needs and a machine may lack.</summary>
internal static class Requirement
{
    private const string Variable = "GUILDHALL_TEST_REQUIRE";

    private static bool All => Environment.GetEnvironmentVariable(Variable) == "all";

    /// <summary>Why a test is skipped, or null where it runs; with <c>GUILDHALL_TEST_REQUIRE=all</c> it runs and fails on what is missing.</summary>
    /// <param name="missing">What is missing and how to get it; null for what is there.</param>
    public static string? Skip(params ReadOnlySpan<string?> missing)
    {
        foreach (var one in missing)
        {
            if (one is not null && !All)
            {
                return one;
            }
        }

        return null;
    }
}
