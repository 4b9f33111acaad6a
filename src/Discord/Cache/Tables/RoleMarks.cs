namespace Guildhall.Discord.Cache.Tables;

[Flags]
internal enum RoleMarks : byte
{
    None = 0,
    Managed = 1 << 0,
    Mentionable = 1 << 1,
}
