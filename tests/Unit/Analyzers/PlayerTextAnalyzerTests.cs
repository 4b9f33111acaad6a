using Guildhall.Analyzers;

namespace Guildhall.Tests.Unit.Analyzers;

public sealed class PlayerTextAnalyzerTests
{
    [Theory]
    [InlineData("new Card(\"The door is locked.\", 1)", "\"The door is locked.\"")]
    [InlineData("new Card($\"{count} coins\", 1)", " coins")]
    [InlineData("new Card(\"Coins: \" + count, 1)", "\"Coins: \"")]
    [InlineData("new Card(count > 1 ? key : \"Häh?\", 1)", "\"Häh?\"")]
    [InlineData("new Card(key ?? \"none\", 1)", "\"none\"")]
    [InlineData("new Card(count switch { 1 => key, _ => \"many\" }, 1)", "\"many\"")]
    [InlineData("new Card(Word, 1)", "Word")]
    [InlineData("new Card(key, 1) with { Title = \"Shop\" }", "\"Shop\"")]
    [InlineData("Card.Of(key, \"Sold out\")", "\"Sold out\"")]
    public async Task Words_written_where_players_read_are_refused(string expression, string reported) =>
        (await ObjectionsAsync(expression)).ShouldBe([reported]);

    [Theory]
    [InlineData("new Card(key, 1)")]
    [InlineData("new Card(Look(\"shop.title\"), 1)")]
    [InlineData("new Card($\"{count} / {key}: 3 →\", 1)")]
    [InlineData("new Card(\"\", 1)")]
    [InlineData("new Card(key, 1) { Code = \"shop-title\" }")]
    public async Task Looked_up_words_figures_and_unmarked_texts_are_fine(string expression) =>
        (await ObjectionsAsync(expression)).ShouldBeEmpty();

    private static Task<string[]> ObjectionsAsync(string expression) => Snippet.ObjectionsAsync(
        new PlayerTextAnalyzer(),
        $$"""
        using Guildhall.Core.Text;
        namespace Guildhall.Modules.Shop;
        public record Card([PlayerText] string Title, int Color)
        {
            public string Code { get; init; }
            public static Card Of([PlayerText] params string[] lines) => new(lines[0], lines.Length);
        }
        public static class Snippet
        {
            private const string Word = "word";
            private static string Look(string key) => key;
            public static Card Make(string key, int count) => {{expression}};
        }
        """,
        "namespace Guildhall.Core.Text; public class PlayerTextAttribute : System.Attribute;");
}
