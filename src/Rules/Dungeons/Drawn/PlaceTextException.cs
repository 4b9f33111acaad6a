namespace Guildhall.Rules.Dungeons.Drawn;

/// <summary>Carries an error out of the depths of a reader; never leaves <see cref="PlaceText"/>.</summary>
internal sealed class PlaceTextException(PlaceTextError error) : Exception
{
    public PlaceTextError Error { get; } = error;
}
