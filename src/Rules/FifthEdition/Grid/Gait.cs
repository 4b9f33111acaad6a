namespace Guildhall.Rules.FifthEdition.Grid;

/// <summary>How somebody moves for a whole path.</summary>
public enum Gait
{
    /// <summary>On foot, swimming where there is water.</summary>
    Walk,

    /// <summary>Prone: every foot costs one more.</summary>
    Crawl,

    /// <summary>Up or along something steep: every foot costs one more without a climb speed.</summary>
    Climb,

    /// <summary>In the air: terrain that lies on the ground does not count.</summary>
    Fly,
}
