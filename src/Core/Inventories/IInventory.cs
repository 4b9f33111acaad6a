using Guildhall.Core.Ids;
using Guildhall.Core.Results;
using Guildhall.Core.Storage;

namespace Guildhall.Core.Inventories;

/// <summary>The port to people's bags: one bag a person, whichever game is played.</summary>
public interface IInventory
{
    /// <summary>What is in the bag, ordered by key.</summary>
    Task<IReadOnlyList<Item>> ListAsync(Id<User> owner, CancellationToken cancellation);

    /// <summary>Stages that things come into the bag.</summary>
    /// <param name="count">1 or more.</param>
    void Add(UnitOfWork work, Id<User> owner, string key, int count);

    /// <summary>Stages that things leave the bag; without enough of them the command is refused.</summary>
    /// <param name="count">1 or more.</param>
    void Take(UnitOfWork work, Id<User> owner, string key, int count, Refusal otherwise);
}
