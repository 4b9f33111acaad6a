namespace Guildhall.Discord.Simulator.Rest;

/// <summary>Ends a route with an error answer.</summary>
internal sealed class RestFaultException(RestFault fault) : Exception(fault.Message)
{
    public RestFault Fault => fault;
}
