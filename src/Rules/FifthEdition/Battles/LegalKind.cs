namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Which command a legal action stands for.</summary>
public enum LegalKind
{
    /// <summary><see cref="BattleCommand.Move"/>.</summary>
    Move,

    /// <summary><see cref="BattleCommand.Act"/>.</summary>
    Act,

    /// <summary><see cref="BattleCommand.Ready"/>.</summary>
    Ready,

    /// <summary><see cref="BattleCommand.EndTurn"/>.</summary>
    EndTurn,

    /// <summary><see cref="BattleCommand.Answer"/>.</summary>
    Answer,
}
