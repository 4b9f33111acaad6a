namespace Guildhall.Rules.FifthEdition.Battles;

/// <summary>Ways in which the next spell of a turn is shaped (SRD 5.2, "Metamagic Options", "Overchannel").</summary>
[Flags]
internal enum Metamagic
{
    None = 0,

    /// <summary>Some friends succeed on their saves and take nothing.</summary>
    Careful = 1,

    /// <summary>Twice as far; 30 feet instead of a touch.</summary>
    Distant = 2,

    /// <summary>Some damage dice are thrown again.</summary>
    Empowered = 4,

    /// <summary>Twice as long, and concentration with advantage.</summary>
    Extended = 8,

    /// <summary>One target saves with disadvantage.</summary>
    Heightened = 16,

    /// <summary>As a bonus action.</summary>
    Quickened = 32,

    /// <summary>Without a word, and nobody counters it.</summary>
    Subtle = 64,

    /// <summary>With another type of damage.</summary>
    Transmuted = 128,

    /// <summary>One target more, where a higher slot would give one.</summary>
    Twinned = 256,

    /// <summary>Every damage die shows its highest face.</summary>
    Overchannel = 512,
}
