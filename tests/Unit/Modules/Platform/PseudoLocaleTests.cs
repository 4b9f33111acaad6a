using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Text;
using Guildhall.Modules.Platform;
using Guildhall.Pipeline;
using Guildhall.Tests.Unit.Pipeline;

namespace Guildhall.Tests.Unit.Modules.Platform;

/// <summary>Every sentence in brackets: what stands outside of them was written in code (H13).</summary>
public sealed partial class PseudoLocaleTests
{
    private readonly TestPlatform _platform = new(strings: Bracketed(), modules: new PlatformModule());

    [Theory]
    [InlineData("help")]
    [InlineData("help", "topic", "settings set")]
    [InlineData("about")]
    [InlineData("ping")]
    [InlineData("language")]
    [InlineData("language", "locale", "en")]
    [InlineData("settings list")]
    [InlineData("settings show", "key", "locale")]
    [InlineData("settings set", "key", "locale", "value", "en")]
    [InlineData("settings set", "key", "nothing", "value", "en")]
    [InlineData("no such")]
    public async Task No_word_comes_from_code(string path, params string[] options)
    {
        var named = options.Chunk(2).Select(pair => (pair[0], pair[1])).ToArray();
        var reply = (await _platform.AskAsync(_platform.Request(path, named) with { Actor = TestPlatform.Ada with { Rights = Rights.All } })).Reply;

        TextsOf(reply).Select(Outside).Where(rest => rest.Any(char.IsLetter)).ShouldBeEmpty();
    }

    [Fact]
    public void A_word_outside_the_brackets_is_found() => Outside("⟦Hello ⟦x⟧⟧ leak `code` topic:… /path").Trim().ShouldBe("leak");

    private static IEnumerable<string> TextsOf(Reply reply) =>
    [
        reply.Text,
        .. reply.Cards.SelectMany(card => (string[])[card.Title, card.Body, .. card.Fields.SelectMany(field => (string[])[field.Name, field.Value])]),
        .. reply.Components.Select(component => component.Label),
    ];

    // Names of commands, options and settings are the same in every language.
    private static string Outside(string text)
    {
        for (var rest = Sentence().Replace(text, ""); rest != text; rest = Sentence().Replace(text, ""))
        {
            text = rest;
        }

        return Name().Replace(text, "");
    }

    private static StringCatalog Bracketed()
    {
        var files = new List<(string, string, ReadOnlyMemory<byte>)>();
        foreach (var assembly in (System.Reflection.Assembly[])[typeof(CommandPipeline).Assembly, typeof(PlatformModule).Assembly])
        {
            foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".Strings.en.json", StringComparison.Ordinal)))
            {
                var sentences = JsonNode.Parse(assembly.GetManifestResourceStream(name)!)!.AsObject();
                var bracketed = new JsonObject(sentences.Select(entry => KeyValuePair.Create(entry.Key, Bracket(entry.Value!))));
                files.Add(("en", name, Encoding.UTF8.GetBytes(bracketed.ToJsonString())));
            }
        }

        return StringCatalog.Load(files);
    }

    private static JsonNode? Bracket(JsonNode sentence) => sentence is JsonArray wordings
        ? new JsonArray([.. wordings.Select(wording => (JsonNode?)$"⟦{wording}⟧")])
        : $"⟦{sentence}⟧";

    [GeneratedRegex("⟦[^⟦⟧]*⟧", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"`[^`]*`|/[a-z -]+|\[?[a-z-]+:…\]?|^[a-z.-]+(?: = \w+)?$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
