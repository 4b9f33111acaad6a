namespace Guildhall.Tests.Scenarios.Discord.Oracles;

/// <summary>Where a request or an answer differs from Discord's document.</summary>
internal sealed record RestFault(string Request, string What)
{
    public override string ToString() => $"{Request}: {What}";
}
