using Guildhall.Core.Characters;
using Guildhall.Core.Commands;
using Guildhall.Core.Ids;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Modules.Tabletop.Sheets.Making;
using Guildhall.Modules.Tabletop.Sheets.Show;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Characters;
using Guildhall.Rules.FifthEdition.Characters.Content;
using Guildhall.Rules.FifthEdition.Heroes;

namespace Guildhall.Modules.Tabletop.Sheets;

/// <summary>Makes sheets: at once where name and class are said, step by step where they are not.</summary>
internal sealed class SheetMaker(SheetStore sheets, DraftStore drafts, ICharacters heroes)
{
    /// <summary>The name as it will be kept; refused where it is spelled wrong or one's own already.</summary>
    public static Result<string> FreeName(SheetRoster roster, string typed, Id<StoredSheet>? except = null) => HeroName.Clean(typed).Then<string>(name =>
        roster.Namesake(name, except) is { } namesake ? Refusal.Of("sheet.name-taken", ("name", namesake.Name)) : name);

    /// <summary>Begins a character, or goes on with the one in the making where nothing is said.</summary>
    public async Task<Result<Reply>> CreateAsync(
        CommandContext context, string? name, string? @class, string? species, string? background, int level, ScoreMethod? method)
    {
        var roster = await sheets.RosterAsync(context.User, context.Cancellation);
        if (roster.Entries.Length >= SheetStore.Most)
        {
            return Refusal.Of("sheet.too-many", ("most", SheetStore.Most));
        }

        if (name is null && @class is null && species is null && background is null && level == 1 && method is null
            && await drafts.FindAsync(context.User, context.Now, context.Cancellation) is { } kept && kept.Draft.IsNew())
        {
            return DraftPage.Of(kept, context.Words, context.Say("sheet.draft-goes-on"));
        }

        string? called = null;
        if (name is not null && !FreeName(roster, name).TryGet(out called, out var refusal))
        {
            return refusal;
        }

        var draft = Begin(context, new() { Name = called, Level = level }, @class, species, background, method);
        if (called is not null && @class is not null)
        {
            return new DraftChooser().Rest(draft).Then(done => Make(context, roster, done.Build, called, ExperienceTable.ExperienceFor(level)));
        }

        var hero = await heroes.CurrentAsync(context.User, context.Cancellation);
        return DraftPage.Of(
            await drafts.BeginAsync(context.Work, context.User, draft, context.Now, context.Cancellation), context.Words, hero: Adoptable(hero, roster) ? hero : null);
    }

    /// <summary>Makes a sheet of the hero that somebody plays elsewhere: name, class and scores are the hero's, the rest is ready-made.</summary>
    public async Task<Result<Reply>> AdoptAsync(CommandContext context)
    {
        var roster = await sheets.RosterAsync(context.User, context.Cancellation);
        if (await heroes.CurrentAsync(context.User, context.Cancellation) is not { } hero || CharacterContent.Standard.Class(hero.Archetype) is null)
        {
            return Refusal.Of("sheet.no-hero");
        }

        if (roster.Entries.Length >= SheetStore.Most)
        {
            return Refusal.Of("sheet.too-many", ("most", SheetStore.Most));
        }

        return FreeName(roster, hero.Name).Then(name => Make(context, roster, Adopted(hero), name, hero.Experience));
    }

    /// <summary>Stages a finished character.</summary>
    public static Result<Reply> Make(CommandContext context, SheetRoster roster, CharacterBuild build, string name, int experience)
    {
        if (CharacterCheck.Of(build).FirstOrDefault() is { } defect)
        {
            return defect.ToRefusal();
        }

        var sheet = new StoredSheet(
            new Id<StoredSheet>(context.Dice.Stream("sheet").NextGuid()), context.User, name, build, CharacterReserves.Full(CharacterSheet.Derive(build)), experience, Revision: 0);
        SheetStore.Create(context.Work, sheet, roster.Known, context.Now);
        return SheetCard.Of(sheet, context.Words, own: true, context.Say("sheet.created", ("name", name)));
    }

    /// <summary>Scores by a method, placed as the class likes them.</summary>
    internal static SheetDraft WithScores(CommandContext context, SheetDraft draft, ScoreMethod method)
    {
        // Thrown once for a draft, whichever way somebody goes back and forth.
        var rolls = method == ScoreMethod.Rolled && draft.Rolls.IsEmpty ? RolledScore.ThrowAll(context.Dice.Stream("scores")) : draft.Rolls;
        var scores = method switch
        {
            ScoreMethod.StandardArray or ScoreMethod.Given => ScorePlan.Array,
            ScoreMethod.PointBuy => ScorePlan.Bought,
            ScoreMethod.Rolled => rolls.Select(roll => roll.Score()),
        };
        return draft with { Method = method, Rolls = rolls, Scores = DraftChooser.Placed(draft.Build.Levels[0].Class, scores) };
    }

    private static SheetDraft Begin(CommandContext context, SheetDraft draft, string? @class, string? species, string? background, ScoreMethod? method)
    {
        var said = new CharacterBuild
        {
            Levels = @class is null ? [] : [new(@class)],
            Species = species ?? "",
            Background = background ?? "",
        };
        draft = draft with { Start = said, Build = said };
        return method is { } way && @class is not null ? WithScores(context, draft, way) : draft;
    }

    private static bool Adoptable(Hero? hero, SheetRoster roster) =>
        hero is not null && CharacterContent.Standard.Class(hero.Archetype) is not null && roster.Namesake(hero.Name) is null;

    private static CharacterBuild Adopted(Hero hero)
    {
        var archetype = Archetypes.Find(hero.Archetype);
        var build = QuickBuild.Of(hero.Archetype, ExperienceTable.LevelAt(hero.Experience), background: archetype?.Background.Key);

        // A hero's scores have the background's increase in them, which may go to other abilities here.
        int For(int score, int increase) => Math.Clamp(score - increase, 1, 30);
        var (scores, increase) = (hero.Scores, build.Increase);
        return build with
        {
            Method = ScoreMethod.Given,
            Rolls = [],
            Scores = new(
                For(scores.Strength, increase.Strength), For(scores.Dexterity, increase.Dexterity), For(scores.Constitution, increase.Constitution),
                For(scores.Intelligence, increase.Intelligence), For(scores.Wisdom, increase.Wisdom), For(scores.Charisma, increase.Charisma)),
        };
    }
}
