namespace Guildhall.Discord.Rest.Limits;

/// <summary>Which budget: the name Discord gives it, or the route while that is unknown, and the channel, guild or webhook (R1).</summary>
/// <param name="Name">Discord's name, or the route after an exclamation mark.</param>
/// <param name="Major">The channel, guild or webhook with its token; empty where the route has none.</param>
internal readonly record struct BucketKey(string Name, string Major);
