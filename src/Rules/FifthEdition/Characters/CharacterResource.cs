namespace Guildhall.Rules.FifthEdition.Characters;

/// <summary>Something with a number of uses or points.</summary>
/// <param name="Key">Named by <c>resource.‹key›</c>, e.g. <c>rage</c>, <c>focus</c>, <c>lay-on-hands</c>.</param>
/// <param name="Maximum">Uses after a Long Rest.</param>
/// <param name="ShortRest">What a Short Rest gives back.</param>
/// <param name="Die">Faces of the die each use throws; 0 for none.</param>
public sealed record CharacterResource(string Key, Explained Maximum, RestRecovery ShortRest, int Die = 0);
