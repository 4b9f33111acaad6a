namespace Guildhall.Rules.FifthEdition.Characters.Content;

/// <summary>When a feature's action is taken.</summary>
public enum FeatureTiming
{
    /// <summary>An action.</summary>
    Action,

    /// <summary>A bonus action.</summary>
    Bonus,

    /// <summary>A reaction.</summary>
    Reaction,

    /// <summary>Nothing of the turn.</summary>
    Free,

    /// <summary>In place of one attack of the Attack action.</summary>
    Attack,

    /// <summary>Along with a hit.</summary>
    OnHit,

    /// <summary>When initiative is rolled.</summary>
    OnInitiative,

    /// <summary>When a D20 Test was thrown.</summary>
    OnTest,

    /// <summary>When hit points would fall to 0.</summary>
    OnFall,

    /// <summary>A minute or more, outside of fights.</summary>
    Minutes,
}
