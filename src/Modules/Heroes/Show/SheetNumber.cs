namespace Guildhall.Modules.Heroes.Show;

/// <summary>A number of the sheet that can be explained.</summary>
internal enum SheetNumber
{
    Ac,
    Hp,
    Initiative,
    Speed,
    Saves,
    Skills,
    Attacks,
    Spells,
}
