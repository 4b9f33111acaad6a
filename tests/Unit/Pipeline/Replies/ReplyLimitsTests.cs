using Guildhall.Core.Replies;
using Guildhall.Pipeline.Replies;

namespace Guildhall.Tests.Unit.Pipeline.Replies;

public sealed class ReplyLimitsTests
{
    public static TheoryData<string, int, Func<int, Reply>> Limits { get; } = new()
    {
        { "text", 4_000, n => new(Text(n)) },
        { "cards", 10, n => new("x") { Cards = [.. Enumerable.Repeat(new Card("t"), n)] } },
        { "components", 25, n => new("x") { Components = [.. Enumerable.Repeat(new Button("b"), n)] } },
        { "card title", 256, n => new("x") { Cards = [new(Text(n))] } },
        { "card body", 4_000, n => new("x") { Cards = [new("t", Text(n))] } },
        { "card fields", 25, n => new("x") { Cards = [new("t") { Fields = [.. Enumerable.Repeat(new CardField("n", "v"), n)] }] } },
        { "field name", 256, n => new("x") { Cards = [new("t") { Fields = [new(Text(n), "v")] }] } },
        { "field value", 1_024, n => new("x") { Cards = [new("t") { Fields = [new("n", Text(n))] }] } },
        { "label", 80, n => With(new Button(Text(n))) },
        { "choices", 25, n => With(new Select("s", [.. Enumerable.Repeat(new SelectChoice("l", "v"), n)])) },
        { "choice label", 100, n => With(new Select("s", [new(Text(n), "v")])) },
        { "choice value", 100, n => With(new Select("s", [new("l", Text(n))])) },
        { "choice description", 100, n => With(new Select("s", [new("l", "v", Text(n))])) },
        { "form title", 45, n => With(new Form("f", Text(n), [new("n", "l")])) },
        { "form fields", 5, n => With(new Form("f", "t", [.. Enumerable.Repeat(new FormField("n", "l"), n)])) },
        { "form label", 45, n => With(new Form("f", "t", [new("n", Text(n))])) },
        { "form field length", 4_000, n => With(new Form("f", "t", [new("n", "l", MaxLength: n)])) },
        { "form field value", 100, n => With(new Form("f", "t", [new("n", "l", Value: Text(n))])) },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void A_reply_may_be_as_large_as_the_limit_and_no_larger(string what, int limit, Func<int, Reply> of)
    {
        Should.NotThrow(() => ReplyLimits.Check(of(limit)));
        Should.Throw<ArgumentOutOfRangeException>(() => ReplyLimits.Check(of(limit + 1))).Message.ShouldContain(what);
    }

    [Fact]
    public void A_reply_says_something() => Should.Throw<ArgumentOutOfRangeException>(() => ReplyLimits.Check(new("")));

    private static string Text(int length) => new('x', length);

    private static Reply With(Component component) => new("x") { Components = [component] };
}
