using Guildhall.Core.Chance;

namespace Guildhall.Rules.Dice;

/// <summary>Throws dice as long as the roll's and the run's limits allow.</summary>
internal struct DiceMeter(IDice dice, DiceBudget? budget)
{
    private int _thrown;

    /// <summary>Dice reserved so far.</summary>
    internal readonly int Thrown => _thrown;

    /// <summary>The limit that the last refused request met.</summary>
    internal TooManyRolls? Refused { get; private set; }

    /// <summary>Sets dice aside before they are thrown.</summary>
    internal bool TryReserve(int count)
    {
        if (_thrown + count > DiceLimits.DicePerRoll)
        {
            Refused = new TooManyRolls(DiceLimits.DicePerRoll, _thrown + count);
            return false;
        }

        if (budget is not null)
        {
            if (budget.Spent + count > budget.Limit)
            {
                Refused = new TooManyRolls(budget.Limit, (long)budget.Spent + count);
                return false;
            }

            budget.Spent += count;
        }

        _thrown += count;
        return true;
    }

    /// <summary>Throws a die that was reserved.</summary>
    internal readonly int Throw(DieShape die) => die.Throw(dice);

    /// <summary>Reserves and throws one more die.</summary>
    internal bool TryThrow(DieShape die, out int face)
    {
        face = 0;
        if (!TryReserve(1))
        {
            return false;
        }

        face = die.Throw(dice);
        return true;
    }
}
