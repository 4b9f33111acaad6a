using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;
using Guildhall.Rules.FifthEdition.Content;

namespace Guildhall.Modules.Tabletop.Items;

internal static class ItemCommands
{
    private const int LongestName = 100;

    [Command("item"), Query]
    public static Result<Reply> Item(
        CommandContext context, [Option(Autocomplete = nameof(SuggestItems)), Length(1, LongestName)] string name, [Option(Hidden = true)] bool show = false)
    {
        var words = ItemWords.In(context.Words);
        return words.Index.Find(name) is { } key
            ? CompendiumCommands.Shown(context, ItemCard.Of(Compendium.Items[key], words, context.Words), "item", key, show)
            : Refusal.Of("tabletop.no-item", ("typed", name), ("near", words.Index.Nearest(name)));
    }

    public static Task<IReadOnlyList<Suggestion>> SuggestItems(CommandContext context, string typed) =>
        Task.FromResult(ItemWords.In(context.Words).Index.Suggest(typed));
}
