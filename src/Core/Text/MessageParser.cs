using System.Collections.Immutable;
using System.Text;

namespace Guildhall.Core.Text;

internal sealed class MessageParser
{
    private const int MaxDepth = 8;
    private readonly string _text;
    private int _at;

    private MessageParser(string text) => _text = text;

    public static ImmutableArray<MessagePart> Parse(string text)
    {
        var parser = new MessageParser(text);
        var parts = parser.Parts(inPlural: false, depth: 0);
        return parser._at == text.Length ? parts : throw parser.Malformed("a closing brace without an opening one");
    }

    private ImmutableArray<MessagePart> Parts(bool inPlural, int depth)
    {
        if (depth > MaxDepth)
        {
            throw Malformed("nested too deeply");
        }

        var parts = ImmutableArray.CreateBuilder<MessagePart>();
        var literal = new StringBuilder();
        while (_at < _text.Length && _text[_at] != '}')
        {
            var current = _text[_at];
            if (current == '\'' && Quoted(literal))
            {
                continue;
            }

            if (current == '{' || (current == '#' && inPlural))
            {
                Flush(parts, literal);
                parts.Add(current == '{' ? Placeholder(inPlural, depth) : Hash());
                continue;
            }

            literal.Append(current);
            _at++;
        }

        Flush(parts, literal);
        return parts.ToImmutable();
    }

    private bool Quoted(StringBuilder literal)
    {
        var next = _at + 1 < _text.Length ? _text[_at + 1] : '\0';
        if (next == '\'')
        {
            literal.Append('\'');
            _at += 2;
            return true;
        }

        if (next is not ('{' or '}' or '#'))
        {
            return false;
        }

        var end = _text.IndexOf('\'', _at + 1);
        if (end < 0)
        {
            throw Malformed("an apostrophe that quotes to the end");
        }

        literal.Append(_text, _at + 1, end - _at - 1);
        _at = end + 1;
        return true;
    }

    private MessagePart.Count Hash()
    {
        _at++;
        return new();
    }

    private MessagePart Placeholder(bool inPlural, int depth)
    {
        _at++;
        var name = Word();
        if (Take('}'))
        {
            return new MessagePart.Placeholder(name);
        }

        Expect(',');
        var kind = Word();
        Expect(',');
        var forms = Forms(kind == "plural", inPlural, depth);
        Expect('}');
        return kind switch
        {
            "plural" => new MessagePart.Plural(name, forms),
            "select" => new MessagePart.Choice(name, forms),
            _ => throw Malformed($"'{kind}' is neither plural nor select"),
        };
    }

    private ImmutableArray<MessagePart.Form> Forms(bool plural, bool inPlural, int depth)
    {
        var forms = ImmutableArray.CreateBuilder<MessagePart.Form>();
        while (Peek() != '}')
        {
            var key = Word();
            if (plural && !IsCount(key))
            {
                throw Malformed($"'{key}' is no plural form");
            }

            if (forms.Any(form => form.Key == key))
            {
                throw Malformed($"the form '{key}' stands twice");
            }

            Expect('{');
            forms.Add(new(key, Parts(plural || inPlural, depth + 1)));
            if (!Take('}'))
            {
                throw Malformed("a form without its closing brace");
            }
        }

        return forms.Any(form => form.Key == "other") ? forms.ToImmutable() : throw Malformed("the form 'other' is missing");
    }

    private static bool IsCount(string key) =>
        key is "zero" or "one" or "two" or "few" or "many" or "other" || (key.Length > 1 && key[0] == '=' && key.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0);

    private string Word()
    {
        SkipSpace();
        var start = _at;
        while (_at < _text.Length && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] is '-' or '_' or '=' or '.'))
        {
            _at++;
        }

        return _at > start ? _text[start.._at] : throw Malformed("a name is missing");
    }

    private char Peek()
    {
        SkipSpace();
        return _at < _text.Length ? _text[_at] : throw Malformed("it ends in the middle");
    }

    private bool Take(char wanted)
    {
        if (Peek() != wanted)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void Expect(char wanted)
    {
        if (!Take(wanted))
        {
            throw Malformed($"'{wanted}' is missing");
        }
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }
    }

    private static void Flush(ImmutableArray<MessagePart>.Builder parts, StringBuilder literal)
    {
        if (literal.Length > 0)
        {
            parts.Add(new MessagePart.Literal(literal.ToString()));
            literal.Clear();
        }
    }

    private FormatException Malformed(string what) => new($"{what} at {_at} of \"{_text}\"");
}
