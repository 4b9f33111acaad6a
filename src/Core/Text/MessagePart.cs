using System.Collections.Immutable;

namespace Guildhall.Core.Text;

internal abstract record MessagePart
{
    private MessagePart()
    {
    }

    internal sealed record Literal(string Text) : MessagePart;

    internal sealed record Placeholder(string Name) : MessagePart;

    /// <summary>The number a plural is about: <c>#</c>.</summary>
    internal sealed record Count : MessagePart;

    internal sealed record Plural(string Name, ImmutableArray<Form> Forms) : MessagePart
    {
        public ImmutableArray<MessagePart> Choose(string category, string number) => Form.Choose(Forms, $"={number}", category);
    }

    /// <summary>No text at all chooses the form <c>none</c>.</summary>
    internal sealed record Choice(string Name, ImmutableArray<Form> Forms) : MessagePart
    {
        public ImmutableArray<MessagePart> Choose(string value) => Form.Choose(Forms, value, value.Length == 0 ? "none" : value);
    }

    internal sealed record Form(string Key, ImmutableArray<MessagePart> Parts)
    {
        public static ImmutableArray<MessagePart> Choose(ImmutableArray<Form> forms, string exact, string category) =>
            (forms.FirstOrDefault(form => form.Key == exact)
                ?? forms.FirstOrDefault(form => form.Key == category)
                ?? forms.First(form => form.Key == "other")).Parts;
    }
}
