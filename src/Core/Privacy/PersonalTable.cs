namespace Guildhall.Core.Privacy;

/// <summary>A table that holds rows of persons.</summary>
/// <param name="Name">The table's name.</param>
/// <param name="Rows">A constant that reads a person's rows; its only parameter is <c>@user</c>, the id.</param>
/// <param name="Erase">A constant that forgets them, with the same parameter; null where they stay, because they hold nothing but ids and numbers.</param>
public sealed record PersonalTable(string Name, string Rows, string? Erase);
