using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Modules.Tabletop.Sheets.Making;
using Guildhall.Modules.Tabletop.Sheets.Show;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Characters;

namespace Guildhall.Modules.Tabletop.Sheets;

/// <summary>New characters and new levels.</summary>
internal sealed class SheetMakingCommands(SheetStore sheets, DraftStore drafts, SheetMaker maker, DraftDesk desk)
{
    [Command("sheet create")]
    public Task<Result<Reply>> Create(
        CommandContext context,
        [Option] string? name = null,
        [Option(Name = "class"), Choices("barbarian", "bard", "cleric", "druid", "fighter", "monk", "paladin", "ranger", "rogue", "sorcerer", "warlock", "wizard")] string? @class = null,
        [Option, Choices("dragonborn", "dwarf", "elf", "gnome", "goliath", "halfling", "human", "orc", "tiefling")] string? species = null,
        [Option, Choices("acolyte", "criminal", "sage", "soldier")] string? background = null,
        [Option, Range(1, 20)] int level = 1,
        [Option] SheetMethod? method = null) =>
        maker.CreateAsync(context, name, @class, species, background, level, method switch
        {
            SheetMethod.Array => ScoreMethod.StandardArray,
            SheetMethod.Points => ScoreMethod.PointBuy,
            SheetMethod.Rolled => ScoreMethod.Rolled,
            SheetMethod.Quick or null => null,
        });

    [Command("sheet adopt", Listed = false)]
    public Task<Result<Reply>> Adopt(CommandContext context) => maker.AdoptAsync(context);

    [Command("sheet level")]
    public async Task<Result<Reply>> Level(
        CommandContext context,
        [Option(Autocomplete = nameof(SuggestNames))] string? name = null,
        [Option(Name = "class"), Choices("barbarian", "bard", "cleric", "druid", "fighter", "monk", "paladin", "ranger", "rogue", "sorcerer", "warlock", "wizard")] string? @class = null)
    {
        if (!(await sheets.NamedAsync(context.User, name, context.Cancellation)).TryGet(out var sheet, out var refusal))
        {
            return refusal;
        }

        var next = sheet.Build.Levels.Length + 1;
        if (next > ExperienceTable.HighestLevel)
        {
            return Refusal.Of("sheet.level-highest", ("name", sheet.Name));
        }

        // At home one levels as one likes; in a campaign its experience decides.
        if (sheet.Campaign is not null && sheet.Experience < ExperienceTable.ExperienceFor(next))
        {
            return Refusal.Of("sheet.level-experience", ("name", sheet.Name), ("level", next), ("missing", ExperienceTable.ExperienceFor(next) - sheet.Experience));
        }

        var draft = new SheetDraft { Name = sheet.Name, Level = next, Sheet = sheet.Id, Revision = sheet.Revision, Start = sheet.Build, Build = sheet.Build };
        if (@class is not null)
        {
            if (DraftSteps.Open(draft) is not { } step || !step.Options.Contains(@class, StringComparer.Ordinal))
            {
                return Refusal.Of("sheet.level-class", ("class", new SheetTerms(context.Words).Named($"class.{@class}")));
            }

            if (!DraftSteps.Answer(draft, step, [@class]).TryGet(out draft, out refusal)) return refusal;
        }

        return DraftPage.Of(await drafts.BeginAsync(context.Work, context.User, draft, context.Now, context.Cancellation), context.Words);
    }

    [Command("sheet step", Listed = false)]
    public Task<Result<Reply>> Step(
        CommandContext context,
        [Option(Hidden = true), Range(0, long.MaxValue)] long stamp,
        [Option(Hidden = true)] DraftMove move,
        [Option(Hidden = true)] string? value = null) => desk.MoveAsync(context, stamp, move, value);

    public async Task<IReadOnlyList<Suggestion>> SuggestNames(CommandContext context, string typed) =>
        (await sheets.RosterAsync(context.User, context.Cancellation)).Suggest(typed);
}
