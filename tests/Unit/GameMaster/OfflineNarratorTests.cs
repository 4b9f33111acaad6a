using System.Text;
using Guildhall.Core.Narration;
using Guildhall.Core.Results;
using Guildhall.Core.Text;
using Guildhall.GameMaster;
using Microsoft.Extensions.DependencyInjection;

namespace Guildhall.Tests.Unit.GameMaster;

public sealed class OfflineNarratorTests
{
    private const string Json =
        """
        {
          "narration.count": ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"],
          "narration.place": "{place} is cold. {place}, as ever! “{place}”"
        }
        """;

    private readonly Words _words = StringCatalog.Load([("en", "test", Encoding.UTF8.GetBytes(Json))]).In("en");

    [Fact]
    public async Task Every_sentence_is_told_before_one_returns()
    {
        var told = new List<string>();
        for (var ordinal = 0; ordinal < 36; ordinal++)
        {
            told.Add(await TellAsync("count", ordinal));
        }

        told.Take(12).ToHashSet(StringComparer.Ordinal).Count.ShouldBe(12);
        told.Skip(12).ShouldBe(told.Take(24));
    }

    [Fact]
    public async Task Two_sessions_are_told_differently()
    {
        var orders = new HashSet<string>(StringComparer.Ordinal);
        for (var session = 0; session < 20; session++)
        {
            var told = new List<string>();
            for (var ordinal = 0; ordinal < 12; ordinal++)
            {
                told.Add(await TellAsync("count", ordinal, $"session {session}"));
            }

            orders.Add(string.Join(' ', told));
        }

        orders.Count.ShouldBe(20);
    }

    [Fact]
    public async Task A_kind_without_sentences_is_passed_over() => (await TellAsync("unheard-of", 3)).ShouldBe("");

    [Fact]
    public async Task Facts_are_told_and_sentences_begin_with_a_capital() =>
        (await TellAsync("place", 0, "s", ("place", "the hall"))).ShouldBe("The hall is cold. The hall, as ever! “the hall”");

    [Fact]
    public void The_offline_narrator_steps_back_for_another()
    {
        var other = new OfflineNarrator();
        var services = new ServiceCollection().AddSingleton<INarrator>(other).AddOfflineNarrator().BuildServiceProvider();

        services.GetRequiredService<INarrator>().ShouldBeSameAs(other);
        new ServiceCollection().AddOfflineNarrator().BuildServiceProvider().GetRequiredService<INarrator>().ShouldBeOfType<OfflineNarrator>();
    }

    private async Task<string> TellAsync(string kind, int ordinal, string seed = "s", params Arg[] facts) =>
        await new OfflineNarrator().TellAsync(new Scene(kind, ordinal, seed, [.. facts]), _words, CancellationToken.None);
}
