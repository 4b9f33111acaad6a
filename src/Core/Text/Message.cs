using System.Collections.Immutable;
using System.Text;
using Guildhall.Core.Results;

namespace Guildhall.Core.Text;

/// <summary>
/// One or several wordings of a sentence, parsed once. Placeholders: <c>{name}</c>; numbers are grouped as the language does;
/// <c>{count, plural, one {# goblin} other {# goblins}}</c> by CLDR category or <c>=0</c>; <c>{state, select, open {…} other {…}}</c>,
/// where a text that is empty chooses <c>none</c>.
/// A brace is written in apostrophes: <c>'{'</c>; an apostrophe twice.
/// </summary>
public sealed class Message
{
    private readonly ImmutableArray<ImmutableArray<MessagePart>> _variants;

    private Message(ImmutableArray<ImmutableArray<MessagePart>> variants) => _variants = variants;

    /// <summary>How many wordings there are.</summary>
    public int Count => _variants.Length;

    /// <summary>The names of all placeholders, ordered.</summary>
    public IReadOnlyList<string> Placeholders =>
        [.. _variants.SelectMany(NamesIn).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Reads wordings.</summary>
    /// <exception cref="FormatException">There is none, or one is malformed.</exception>
    public static Message Parse(params ReadOnlySpan<string> variants)
    {
        if (variants.IsEmpty)
        {
            throw new FormatException("no wording at all");
        }

        var parsed = ImmutableArray.CreateBuilder<ImmutableArray<MessagePart>>(variants.Length);
        foreach (var variant in variants)
        {
            parsed.Add(MessageParser.Parse(variant));
        }

        return new(parsed.MoveToImmutable());
    }

    /// <summary>The sentence in words.</summary>
    /// <param name="locale">Whose plural rules and digits apply.</param>
    /// <param name="variant">Which wording; wraps around.</param>
    /// <param name="args">What the placeholders stand for; a missing one shows as its name in braces.</param>
    public string Format(string locale, int variant, params ReadOnlySpan<Arg> args)
    {
        var text = new StringBuilder();
        Append(text, _variants[(int)((uint)variant % (uint)_variants.Length)], locale, args, null);
        return text.ToString();
    }

    private static void Append(StringBuilder text, ImmutableArray<MessagePart> parts, string locale, ReadOnlySpan<Arg> args, object? counted)
    {
        foreach (var part in parts)
        {
            switch (part)
            {
                case MessagePart.Literal literal:
                    text.Append(literal.Text);
                    break;
                case MessagePart.Placeholder placeholder:
                    text.Append(Numerals.Show(Find(args, placeholder.Name) ?? $"{{{placeholder.Name}}}", locale));
                    break;
                case MessagePart.Count:
                    text.Append(Numerals.Show(counted, locale));
                    break;
                case MessagePart.Plural plural:
                    var number = Find(args, plural.Name);
                    Append(text, plural.Choose(PluralRules.CategoryOf(locale, number), Numerals.Plain(number)), locale, args, number);
                    break;
                case MessagePart.Choice choice:
                    Append(text, choice.Choose(Numerals.Plain(Find(args, choice.Name))), locale, args, counted);
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException();
            }
        }
    }

    private static object? Find(ReadOnlySpan<Arg> args, string name)
    {
        foreach (var arg in args)
        {
            if (arg.Name == name)
            {
                return arg.Value;
            }
        }

        return null;
    }

    private static IEnumerable<string> NamesIn(ImmutableArray<MessagePart> parts) => parts.SelectMany(part => part switch
    {
        MessagePart.Placeholder placeholder => [placeholder.Name],
        MessagePart.Plural plural => plural.Forms.SelectMany(form => NamesIn(form.Parts)).Prepend(plural.Name),
        MessagePart.Choice choice => choice.Forms.SelectMany(form => NamesIn(form.Parts)).Prepend(choice.Name),
        _ => Enumerable.Empty<string>(),
    });
}
