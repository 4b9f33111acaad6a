using Guildhall.Core.Chance;
using Guildhall.Core.Ids;
using Guildhall.Core.Sessions;
using Guildhall.Core.Text;
using Guildhall.Modules.Tabletop.Campaigns.Show;
using Guildhall.Modules.Tabletop.Campaigns.State;
using Guildhall.Rules.FifthEdition;
using Guildhall.Rules.FifthEdition.Combat;
using Guildhall.Tests.Unit.House;

namespace Guildhall.Tests.Unit.Modules.Tabletop.Campaigns;

/// <summary>What is for some eyes only stays there, however a game goes: secrets are planted, and every view of everybody is searched for them.</summary>
public sealed class CampaignSecretsTests
{
    private const string MastersOwn = "XMASTERX";
    private static readonly Words _words = new(PlatformStrings.Load(), "en");

    [Theory]
    [InlineData("one")]
    [InlineData("two")]
    [InlineData("three")]
    public void No_view_shows_what_is_for_others(string seed)
    {
        var whim = DiceCup.FromText($"secrets/{seed}");
        var (seenByMaster, looks) = (0, 0);
        var player = new TablePlayer(seed)
        {
            Watch = (before, happened, after) =>
            {
                foreach (var viewer in Viewers())
                {
                    var told = string.Join('\n', new CampaignLines(_words, Audience.Of(after, viewer)).Of(before, [happened]));
                    looks++;
                    Search(told, viewer, after, ref seenByMaster);
                }
            },
        };
        player.Open("thirteenth-stroke", heroes: 4, directed: true);
        for (var step = 0; step < 60 && player.State.Phase != CampaignPhase.Ended; step++)
        {
            Plant(player, whim, step);
            player.Step();
            foreach (var viewer in Viewers())
            {
                var session = new LiveSession<CampaignState>(default, player.State) { Guild = "g", Room = "r", Version = step, Finished = false };
                Search(CanonicalJson.Write(CampaignTable.Of(session, viewer, _words)), viewer, player.State, ref seenByMaster);
                Search(CanonicalJson.Write(CampaignReplies.Look(session, viewer, _words)), viewer, player.State, ref seenByMaster);
            }
        }

        looks.ShouldBeGreaterThan(500);
        seenByMaster.ShouldBeGreaterThan(10, "the search finds what is there");
    }

    private static IEnumerable<Id<User>> Viewers() => [default, TablePlayer.Master, .. Enumerable.Range(1, 4).Select(TablePlayer.UserOf)];

    /// <summary>A secret note, a whisper to one hero and a hidden roll, each with a mark of its own.</summary>
    private static void Plant(TablePlayer player, DiceCup whim, int step)
    {
        var hero = whim.Pick([.. player.State.Heroes.Keys]);
        player.Give(new CampaignCommand.Direct(TablePlayer.Master, new Ruling.Note($"{MastersOwn}{step}", Secret: true))).ShouldBeNull();
        player.Give(new CampaignCommand.Direct(TablePlayer.Master, new Ruling.Whisper(hero, $"XWHISPER{hero}X{step}"))).ShouldBeNull();
        player.Give(new CampaignCommand.Test(TablePlayer.Master, hero, Ability.Wisdom, Skill.Insight, false, 37, RollMode.Normal, Hidden: true)).ShouldBeNull();
    }

    private static void Search(string shown, Id<User> viewer, CampaignState state, ref int seenByMaster)
    {
        if (state.IsMaster(viewer))
        {
            if (shown.Contains(MastersOwn, StringComparison.Ordinal) || shown.Contains("of 37", StringComparison.Ordinal)) seenByMaster++;
            return;
        }

        shown.ShouldNotContain(MastersOwn);
        shown.ShouldNotContain("of 37", Case.Sensitive, "a hidden roll");
        var own = state.HeroOf(viewer)?.Key;
        foreach (var other in state.Heroes.Keys.Where(key => key != own)) shown.ShouldNotContain($"XWHISPER{other}X");
        foreach (var foe in state.Battle?.Combatants.Where(fighter => fighter.Present && !state.Heroes.ContainsKey(fighter.Name)) ?? [])
        {
            // The hit points of foes are the master's; a board that names them would say so as a number of its own.
            shown.ShouldNotContain($"\"hitPoints\":{foe.Health.Current},\"initiative\":{foe.Initiative},\"key\":\"{foe.Name}\"");
        }
    }
}
