namespace Guildhall.Channels.Web.Wire;

/// <summary>Everything that can be typed.</summary>
/// <param name="Commands">Ordered by path.</param>
internal sealed record CommandList(IReadOnlyList<CommandInfo> Commands);
