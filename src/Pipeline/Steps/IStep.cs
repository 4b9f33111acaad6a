using Guildhall.Core.Results;

namespace Guildhall.Pipeline.Steps;

/// <summary>One thing that every request must pass.</summary>
internal interface IStep
{
    /// <summary>Null lets the request go on; a refusal, or an answer set on the passage, ends its way.</summary>
    ValueTask<Refusal?> PassAsync(Passage passage, CancellationToken cancellation);
}
