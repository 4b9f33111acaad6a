namespace Guildhall.Discord.Rest.Payloads;

/// <summary>Nothing, which Discord wants to have said.</summary>
internal sealed record UnbanBody;
