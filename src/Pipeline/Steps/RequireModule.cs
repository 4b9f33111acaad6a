using Guildhall.Core.Results;
using Guildhall.Core.Settings;
using Guildhall.Pipeline.Settings;

namespace Guildhall.Pipeline.Steps;

/// <summary>Refuses commands of modules that the guild has switched off.</summary>
internal sealed class RequireModule(SettingsCatalog catalog, ISettingStore settings) : IStep
{
    public async ValueTask<Refusal?> PassAsync(Passage passage, CancellationToken cancellation)
    {
        var module = passage.Command.Module;
        if (catalog.SwitchOf(module) is not { } key)
        {
            return null;
        }

        var set = (await settings.ReadAsync(passage.Request.Guild, cancellation)).GetValueOrDefault(key);
        return set == "false" ? Refusal.Of("module.disabled", ("module", passage.Words.Say($"module.{module}"))) : null;
    }
}
