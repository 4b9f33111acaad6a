using Guildhall.Channels.Web.Json;

namespace Guildhall.Channels.Web.Wire;

/// <summary>An option that is being typed.</summary>
/// <param name="Command">The command's path.</param>
/// <param name="Option">Which option.</param>
/// <param name="Typed">What stands there so far.</param>
/// <param name="Options">The other options.</param>
internal sealed record AutocompleteBody(string Command, string Option, string Typed, OptionValues? Options = null);
