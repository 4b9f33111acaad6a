using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Modules.Tabletop.Show;
using Guildhall.Rules.FifthEdition.Content;

namespace Guildhall.Modules.Tabletop;

internal static class CompendiumCommands
{
    private const int LongestName = 100;

    [Command("monster"), Query]
    public static Result<Reply> Monster(
        CommandContext context, [Option(Autocomplete = nameof(SuggestMonsters)), Length(1, LongestName)] string name, [Option(Hidden = true)] bool show = false)
    {
        var index = NameIndex.Creatures(context.Words.Locale);
        return index.Find(name) is { } key
            ? Shown(context, MonsterCard.Of(Compendium.Creatures[key], context.Words), "monster", key, show)
            : Refusal.Of("tabletop.no-monster", ("typed", name), ("near", index.Nearest(name)));
    }

    [Command("spell"), Query]
    public static Result<Reply> Spell(
        CommandContext context, [Option(Autocomplete = nameof(SuggestSpells)), Length(1, LongestName)] string name, [Option(Hidden = true)] bool show = false)
    {
        var index = NameIndex.Spells(context.Words.Locale);
        return index.Find(name) is { } key
            ? Shown(context, SpellCard.Of(Compendium.Spells[key], context.Words), "spell", key, show)
            : Refusal.Of("tabletop.no-spell", ("typed", name), ("near", index.Nearest(name)));
    }

    public static Task<IReadOnlyList<Suggestion>> SuggestMonsters(CommandContext context, string typed) =>
        Task.FromResult(NameIndex.Creatures(context.Words.Locale).Suggest(typed));

    public static Task<IReadOnlyList<Suggestion>> SuggestSpells(CommandContext context, string typed) =>
        Task.FromResult(NameIndex.Spells(context.Words.Locale).Suggest(typed));

    /// <summary>For the one who asked, with a button that shows it to everybody.</summary>
    internal static Reply Shown(CommandContext context, Reply card, string command, string key, bool show) => show
        ? card
        : card with
        {
            Visibility = Visibility.OnlyMe,
            Components = [new Button(context.Say("tabletop.button.show")) { Call = CommandCall.To(command, ("name", key), ("show", "true")) }],
        };
}
