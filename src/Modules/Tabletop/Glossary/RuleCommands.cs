using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;

namespace Guildhall.Modules.Tabletop.Glossary;

internal static class RuleCommands
{
    private const int LongestTerm = 100;

    [Command("rule"), Query]
    public static Result<Reply> Rule(
        CommandContext context, [Option(Autocomplete = nameof(SuggestTerms)), Length(1, LongestTerm)] string term, [Option(Hidden = true)] bool show = false)
    {
        var glossary = RuleGlossary.In(context.Words.Locale);
        var found = glossary.Search.Find(term);
        return found.IsEmpty
            ? Refusal.Of("tabletop.no-rule", ("typed", term), ("near", glossary.Search.Nearest(term)))
            : RuleCard.Of(glossary, glossary[found[0]], found[1..], context.Words, show);
    }

    public static Task<IReadOnlyList<Suggestion>> SuggestTerms(CommandContext context, string typed) =>
        Task.FromResult(RuleGlossary.In(context.Words.Locale).Search.Suggest(typed));
}
