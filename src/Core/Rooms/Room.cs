using Guildhall.Core.Ids;

namespace Guildhall.Core.Rooms;

/// <summary>A room in which somebody has acted.</summary>
/// <param name="Name">For instance <c>web:lobby</c>.</param>
/// <param name="Guild">The community it belongs to.</param>
/// <param name="Owner">Who acted there first.</param>
/// <param name="CreatedAt">When that was, UTC.</param>
/// <param name="ActiveAt">When somebody was answered there last, UTC; null where that is more than 24 hours ago.</param>
/// <param name="Playing">The key of the game that is running there; null where none is.</param>
public sealed record Room(string Name, string Guild, Id<User> Owner, DateTimeOffset CreatedAt, DateTimeOffset? ActiveAt, string? Playing);
