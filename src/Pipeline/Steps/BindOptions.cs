using Guildhall.Core.Results;
using Guildhall.Pipeline.Binding;

namespace Guildhall.Pipeline.Steps;

/// <summary>Turns what was typed into the command's arguments.</summary>
internal sealed class BindOptions : IStep
{
    public async ValueTask<Refusal?> PassAsync(Passage passage, CancellationToken cancellation)
    {
        if (!(await OptionBinding.BindAsync(passage.Command, passage.Request)).TryGet(out var arguments, out var refusal))
        {
            return refusal;
        }

        passage.Arguments = arguments;
        return null;
    }
}
