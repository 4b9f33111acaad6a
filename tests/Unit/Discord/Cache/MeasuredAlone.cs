namespace Guildhall.Tests.Unit.Discord.Cache;

/// <summary>Tests that weigh the whole heap: others that run beside them would be weighed too.</summary>
[CollectionDefinition(nameof(MeasuredAlone), DisableParallelization = true)]
public sealed class MeasuredAlone;
