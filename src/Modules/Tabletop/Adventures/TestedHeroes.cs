namespace Guildhall.Modules.Tabletop.Adventures;

/// <summary>Whose check decides.</summary>
internal enum TestedHeroes
{
    /// <summary>That of whoever chose it.</summary>
    One,

    /// <summary>Everybody's; it succeeds if at least half of them do (SRD 5.2, "Group Checks").</summary>
    Group,
}
