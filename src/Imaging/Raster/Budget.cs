namespace Guildhall.Imaging.Raster;

/// <summary>
/// What drawing one picture may cost. Honest pictures need a hundredth of it; what a hostile one asks beyond is left out,
/// rather than holding up everybody else.
/// </summary>
/// <param name="limit">Pixels written and edges met; a second's work or so.</param>
internal sealed class Budget(long limit = 200_000_000)
{
    private long _spent;

    public bool IsSpent => _spent > limit;

    public void Spend(long cost) => _spent += cost;
}
