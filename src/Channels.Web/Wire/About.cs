namespace Guildhall.Channels.Web.Wire;

/// <summary>What is running here.</summary>
/// <param name="Name">The product.</param>
/// <param name="Version">Its version.</param>
/// <param name="Licences">Whom thanks are owed, and under which terms.</param>
internal sealed record About(string Name, string Version, IReadOnlyList<string> Licences);
