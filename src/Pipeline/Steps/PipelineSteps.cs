namespace Guildhall.Pipeline.Steps;

/// <summary>All steps, by name.</summary>
internal sealed record PipelineSteps(
    Authenticate Authenticate,
    Resolve Resolve,
    Deduplicate Deduplicate,
    RequireModule RequireModule,
    RequireRights RequireRights,
    LimitRate LimitRate,
    BindOptions BindOptions,
    Run Run);
