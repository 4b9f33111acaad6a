using Guildhall.Core.Chance;

namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>The best option so far; among equals chance decides.</summary>
internal sealed class MindBest(IDice? dice, List<MindChoice>? all)
{
    private int _equals;

    /// <summary>Its worth in hundredths of a hit point; 0 or less for nothing worth doing.</summary>
    public int Score { get; private set; }

    public int Options { get; private set; }

    public BattleCommand? Command { get; private set; }

    public string Reason { get; private set; } = "";

    public (int First, int Second) Numbers { get; private set; }

    /// <summary>Whether an option of such a worth would be kept, so that it need not be made for nothing.</summary>
    public bool Takes(int score)
    {
        Options++;
        if (score <= 0) return false;
        if (all is not null || score > Score) return true;
        return score == Score && dice is not null && dice.Roll(++_equals + 1) == 1;
    }

    /// <summary>Keeps an option.</summary>
    public void Keep(int score, BattleCommand command, string reason, int first = 0, int second = 0)
    {
        all?.Add(new MindChoice(command, new BattleThought(SeatOf(command), reason, score, Options, [first, second])));
        if (score < Score) return;
        if (score > Score) _equals = 0;
        (Score, Command, Reason, Numbers) = (score, command, reason, (first, second));
    }

    private static int SeatOf(BattleCommand command) => command switch
    {
        BattleCommand.Act act => act.Seat,
        BattleCommand.Move move => move.Seat,
        BattleCommand.EndTurn end => end.Seat,
        _ => -1,
    };
}
