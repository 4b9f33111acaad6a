namespace Guildhall.Modules.Delve;

/// <summary>What an option of a delve's command is completed with.</summary>
internal enum SuggestionKind
{
    Foes,
    Fighters,
    Weapons,
    Spells,
    Things,
}
