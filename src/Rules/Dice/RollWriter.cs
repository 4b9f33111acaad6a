using System.Globalization;
using System.Text;

namespace Guildhall.Rules.Dice;

/// <summary>Writes one result in one style.</summary>
internal sealed class RollWriter(RollResult result, RollStyle style, int limit)
{
    private const int MostDice = 50;
    private readonly PlanNode[] _nodes = result.Tree.Nodes;
    private readonly RollEntry[] _entries = result.Tree.Entries;
    private readonly StringBuilder _text = new();
    private int _room;
    private int _left;
    private int? _droppedBy;
    private bool _isCut;

    internal string Write()
    {
        var total = string.Create(CultureInfo.InvariantCulture, $"{style.Total}{result.Total}{style.Total}");
        _room = limit - total.Length - " = ".Length;
        if (!TryFill())
        {
            var marks = style.Dropped.Length + " ".Length + CutMark(DiceLimits.TextLength + DiceLimits.DicePerRoll).Length;
            _room -= marks;
            _ = TryFill();
            _ = _text.Append(_droppedBy is null ? "" : style.Dropped).Append(_text.Length > 0 ? " " : "").Append(CutMark(_left));
            _room += marks;
        }

        return _text.Length > _room ? total : $"{_text} = {total}";
    }

    private bool TryFill()
    {
        _ = _text.Clear();
        (_left, _droppedBy, _isCut) = (0, null, false);
        foreach (var step in Infix.Walk(_nodes, ChildrenOf))
        {
            Write(step);
        }

        return !_isCut;
    }

    private static string CutMark(int count) => string.Create(CultureInfo.InvariantCulture, $"…+{count}");

    private void Write(InfixStep step)
    {
        var node = _nodes[step.Node];
        var entry = _entries[step.Node];
        switch (step.Kind)
        {
            case InfixStepKind.Enter:
                if (entry.Dropped && _droppedBy is null && Put(style.Dropped))
                {
                    _droppedBy = step.Node;
                }

                WriteLeaf(node, entry);
                break;
            case InfixStepKind.Leave:
                Put($"{ScoreMark(entry.Score)}{Annotation(node)}");
                if (_droppedBy == step.Node && Put(style.Dropped))
                {
                    _droppedBy = null;
                }

                break;
            default:
                Put(step.Text);
                break;
        }
    }

    private void WriteLeaf(PlanNode node, RollEntry entry)
    {
        if (node.Kind == RollNodeKind.Number)
        {
            _left += Put(entry.Value.ToString()) ? 0 : 1;
        }

        if (node.Kind != RollNodeKind.Dice)
        {
            return;
        }

        Put($"{node.Notation} (");
        Die[] dice = entry.Thrown.ToArray();
        dice = entry.Order == 0 ? dice : [.. dice.OrderBy(die => die.Value * entry.Order)];
        for (var i = 0; i < dice.Length && i < MostDice; i++)
        {
            _left += Put($"{(i > 0 ? ", " : "")}{Text(dice[i], node.Die)}") ? 0 : 1;
        }

        var more = Math.Max(dice.Length - MostDice, 0);
        _left += more > 0 && !Put($", {CutMark(more)}") ? more : 0;
        Put(")");
    }

    /// <summary>Writes a piece whole or, from the first that finds no room on, not at all.</summary>
    private bool Put(string piece)
    {
        _isCut |= _text.Length + piece.Length > _room;
        if (!_isCut)
        {
            _ = _text.Append(piece);
        }

        return !_isCut;
    }

    private int[] ChildrenOf(int place)
    {
        var children = _nodes[place].Children;
        return _entries[place].Order == 0 || _nodes[place].Kind is not (RollNodeKind.Set or RollNodeKind.Group)
            ? children
            : [.. children.OrderBy(child => _entries[child].Value * _entries[place].Order)];
    }

    private string Text(Die die, DieShape shape)
    {
        var text = new StringBuilder();
        var chain = "";
        var isCompound = false;
        foreach (var past in die.History)
        {
            isCompound = past.Kind == DieEventKind.Compounded || (isCompound && past.Kind != DieEventKind.Rerolled);
            var value = past.Value.ToString(CultureInfo.InvariantCulture);
            chain = past.Kind == DieEventKind.Clamped ? $"{chain}{value} -> " : chain;
            if (past.Kind == DieEventKind.Rerolled)
            {
                _ = text.Append(Struck(Bold(chain + value, past.Face, shape), die.Kept)).Append(", ");
                chain = "";
            }
        }

        var mark = !die.Exploded ? "" : isCompound ? "!!" : "!";
        var last = string.Create(CultureInfo.InvariantCulture, $"{chain}{die.Value}{mark}{ScoreMark(die.Score)}");
        _ = text.Append(Bold(last, die.Face, shape));
        return Struck(text.ToString(), die.Dropped);
    }

    private static string ScoreMark(int score) => score switch
    {
        1 => "✓",
        -1 => "✗",
        _ => "",
    };

    private string Bold(string text, int face, DieShape shape) =>
        face == shape.Lowest || face == shape.Highest ? $"{style.Extreme}{text}{style.Extreme}" : text;

    /// <summary>Inside of something struck out already, nothing is struck out again.</summary>
    private string Struck(string text, bool isStruck) =>
        isStruck && _droppedBy is null ? $"{style.Dropped}{text}{style.Dropped}" : text;

    private string Annotation(PlanNode node)
    {
        if (node.Annotation is not { } annotation)
        {
            return "";
        }

        var escaped = new StringBuilder(" ");
        foreach (var character in annotation)
        {
            _ = (style.Escaped.Contains(character, StringComparison.Ordinal) ? escaped.Append('\\') : escaped).Append(character);
        }

        return escaped.ToString();
    }
}
