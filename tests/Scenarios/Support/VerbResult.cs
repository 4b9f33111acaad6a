namespace Guildhall.Tests.Scenarios.Support;

/// <summary>How a verb of the command line ended.</summary>
internal sealed record VerbResult(int ExitCode, string Output, string Errors);
