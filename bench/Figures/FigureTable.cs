namespace Guildhall.Bench.Figures;

/// <summary>Figures with their aims beside them.</summary>
internal sealed class FigureTable(string title)
{
    private const string Missed = "missed";
    private readonly List<(string Measure, string Aim, string Figure, string Verdict)> _rows = [("measure", "aim", "figure", "")];

    /// <summary>Whether some aim was missed.</summary>
    public bool AnyMissed => _rows.Exists(row => row.Verdict == Missed);

    /// <summary>A figure that is just told.</summary>
    public void Add(string measure, string figure) => _rows.Add((measure, "", figure, ""));

    /// <summary>A figure with its aim.</summary>
    public void Add(string measure, string aim, string figure, bool reached) => _rows.Add((measure, aim, figure, reached ? "ok" : Missed));

    public void Print()
    {
        var widths = new[] { _rows.Max(row => row.Measure.Length), _rows.Max(row => row.Aim.Length), _rows.Max(row => row.Figure.Length) };
        Console.WriteLine();
        Console.WriteLine(title);
        foreach (var (measure, aim, figure, verdict) in _rows)
        {
            Console.WriteLine($"  {measure.PadRight(widths[0])}  {aim.PadLeft(widths[1])}  {figure.PadLeft(widths[2])}  {verdict}".TrimEnd());
        }
    }
}
