namespace Guildhall.Rules.Dice;

/// <summary>What a part without annotation becomes where the annotations around it are mixed.</summary>
public enum AnnotationInheritance
{
    /// <summary>It stays without.</summary>
    None,

    /// <summary>It takes the leftmost annotation.</summary>
    Left,

    /// <summary>It takes the rightmost annotation.</summary>
    Right,
}
