using System.Collections.Immutable;
using Guildhall.Core.Commands;
using Guildhall.Core.Drawings;
using Guildhall.Core.Replies;
using Guildhall.Core.Text;

namespace Guildhall.Modules.Tabletop.Glossary;

/// <summary>A term of the rules as a card, with a button for each thing to read next.</summary>
internal static class RuleCard
{
    private const int MostFound = 6;

    /// <summary>The card.</summary>
    /// <param name="found">Keys of what was found besides.</param>
    /// <param name="show">Whether everybody sees it.</param>
    public static Reply Of(RuleGlossary glossary, RuleEntry entry, ImmutableArray<string> found, Words words, bool show)
    {
        var others = found.Where(key => !entry.See.Contains(key, StringComparer.Ordinal)).Take(MostFound).Select(key => glossary[key].Term).ToList();
        ImmutableArray<CardField> fields =
        [
            .. others.Count == 0 ? [] : new[] { new CardField(words.Say("tabletop.rule.found"), string.Join(", ", others), Inline: false) },
            new(words.Say("tabletop.source-title"), words.Say("tabletop.rule.source"), Inline: false),
        ];
        var body = $"*{words.Say($"tabletop.rule.group.{entry.Group}")}*\n\n{entry.Text}";
        return new Reply($"{entry.Term}\n{body}\n\n{string.Join('\n', fields.Select(field => $"{field.Name}: {field.Value}"))}")
        {
            Visibility = show ? Visibility.All : Visibility.OnlyMe,
            Cards = [new Card(entry.Term, body) { Fields = fields, Color = Palette.Gold.ToString() }],
            Components = show ? [] :
            [
                .. entry.See.Select(key => new Button(glossary[key].Term) { Call = CommandCall.To("rule", ("term", key)) }),
                new Button(words.Say("tabletop.button.show")) { Call = CommandCall.To("rule", ("term", entry.Key), ("show", "true")), Style = ButtonStyle.Primary },
            ],
        };
    }
}
