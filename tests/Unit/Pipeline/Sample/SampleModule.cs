using Guildhall.Core.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Guildhall.Tests.Unit.Pipeline.Sample;

/// <summary>A module of commands that each try one thing.</summary>
internal sealed class SampleModule : IModule
{
    public string Key => "sample";

    public Type Settings => typeof(SampleSettings);

    public void Register(IServiceCollection services) => services.AddSingleton<SampleProbe>();
}
