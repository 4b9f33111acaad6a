using Guildhall.Core.Ids;
using Guildhall.Core.Text;
using Guildhall.Modules.Tabletop.Sheets;
using Guildhall.Modules.Tabletop.Sheets.Show;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Characters;
using Guildhall.Rules.FifthEdition.Characters.Content;
using Guildhall.Tests.Unit.House;

namespace Guildhall.Tests.Unit.Modules.Tabletop.Sheets;

/// <summary>Sheets to be looked at and changed, and the words to show them in.</summary>
internal static class SampleSheets
{
    private static readonly StringCatalog Strings = PlatformStrings.Load();

    public static Words English { get; } = Strings.In("en");

    public static Words German { get; } = Strings.In("de");

    public static SheetTerms EnglishTerms { get; } = new(English);

    /// <summary>Every class at low, middle and highest level.</summary>
    public static IEnumerable<(string Class, int Level)> Every =>
        from @class in CharacterContent.Standard.ClassKeys
        from level in (int[])[1, 5, 11, 20]
        select (@class, level);

    public static StoredSheet Of(string @class, int level = 1, string name = "Mira", string? species = null)
    {
        var build = QuickBuild.Of(@class, level, species);
        return new(
            new Id<StoredSheet>(new Guid(level, 0, 0, new byte[8])), default, name, build, CharacterReserves.Full(CharacterSheet.Derive(build)), ExperienceTable.ExperienceFor(level), Revision: 0);
    }
}
