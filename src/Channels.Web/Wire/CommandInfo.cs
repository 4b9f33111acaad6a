namespace Guildhall.Channels.Web.Wire;

/// <summary>One command.</summary>
/// <param name="Path">For instance <c>delve move</c>.</param>
/// <param name="Description">In the caller's language.</param>
/// <param name="Options">In order.</param>
internal sealed record CommandInfo(string Path, string Description, IReadOnlyList<CommandOption> Options);
