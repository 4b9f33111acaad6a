namespace Guildhall.Rules.FifthEdition.Automation;

/// <summary>For whom steps are run.</summary>
public enum EachOf
{
    /// <summary>Every target.</summary>
    Targets,

    /// <summary>The actor.</summary>
    Self,

    /// <summary>The first target.</summary>
    First,

    /// <summary>Every target but the first.</summary>
    Rest,

    /// <summary>Every target that is the actor's friend.</summary>
    Allies,

    /// <summary>Every target that is not.</summary>
    Enemies,
}
