using Guildhall.Core.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Guildhall.Tests.Scenarios.Pipeline;

internal sealed class CountingModule : IModule
{
    public string Key => "counting";

    public void Register(IServiceCollection services)
    {
    }
}
