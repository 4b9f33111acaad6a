using Guildhall.Core.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Guildhall.Tests.Unit.Pipeline.Broken.BrokenCompletion;

internal sealed class BrokenModule : IModule
{
    public string Key => "broken";

    public void Register(IServiceCollection services)
    {
    }
}
