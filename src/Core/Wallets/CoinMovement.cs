using Guildhall.Core.Ids;
using Guildhall.Core.Units;

namespace Guildhall.Core.Wallets;

/// <summary>Coins that came into a purse or went out of it.</summary>
/// <param name="Number">Grows with every movement in the database; the history's cursor.</param>
/// <param name="At">UTC.</param>
/// <param name="Change">More than nothing for what came in, less for what went out.</param>
/// <param name="Reason">A string key.</param>
/// <param name="With">Whose purse it came from or went to; null where that was none, as for coins that were minted.</param>
public sealed record CoinMovement(long Number, DateTimeOffset At, Coins Change, string Reason, User? With);
