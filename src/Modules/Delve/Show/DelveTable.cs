using Guildhall.Core.Sessions;
using Guildhall.Core.Text;
using Guildhall.Modules.Delve.State;

namespace Guildhall.Modules.Delve.Show;

internal static class DelveTable
{
    public static TableView Of(LiveSession<DelveState> session, Words words) =>
        new(session.Id, session.Version, session.Finished, words.Say("delve.title"), "");
}
