using Guildhall.Core.Commands;

namespace Guildhall.Pipeline.Steps;

internal static class Scopes
{
    /// <summary>Whom a scope means for a request; nobody in particular for <see cref="Scope.None"/>.</summary>
    public static string KeyOf(Scope scope, Request request) => scope switch
    {
        Scope.None => "",
        Scope.User => request.Actor.User.ToString(),
        Scope.Room => request.Room,
        Scope.Guild => request.Guild,
    };
}
