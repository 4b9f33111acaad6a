namespace Guildhall.Core.Ids;

/// <summary>A person, the same one in every channel.</summary>
/// <param name="Id">Who it is.</param>
/// <param name="Name">How the person is shown, 1 to 32 characters, already cleaned of control and bidirectional characters.</param>
public sealed record User(Id<User> Id, string Name);
