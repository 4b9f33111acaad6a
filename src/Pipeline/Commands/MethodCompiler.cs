using System.Linq.Expressions;
using System.Reflection;
using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;

namespace Guildhall.Pipeline.Commands;

/// <summary>Turns command methods into delegates at start, so that no request pays for reflection.</summary>
internal static class MethodCompiler
{
    /// <summary>A command method; parameters that are no options are the context and the cancellation.</summary>
    public static Invoker Invoker(MethodInfo method)
    {
        var (target, context) = (Expression.Parameter(typeof(object)), Expression.Parameter(typeof(CommandContext)));
        var values = Expression.Parameter(typeof(object?[]));
        var next = 0;
        var arguments = method.GetParameters().Select(parameter =>
            parameter.ParameterType == typeof(CommandContext) ? context
            : parameter.ParameterType == typeof(CancellationToken) ? Expression.Property(context, nameof(CommandContext.Cancellation))
            : (Expression)Expression.Convert(Expression.ArrayIndex(values, Expression.Constant(next++)), parameter.ParameterType)).ToList();
        var call = Expression.Call(Instance(method, target), method, arguments);
        if (call.Type != typeof(Result<Reply>) && call.Type != typeof(Task<Result<Reply>>))
        {
            throw new CatalogException($"{Named(method)} must return Result<Reply> or Task<Result<Reply>>.");
        }

        var answer = Expression.New(typeof(ValueTask<Result<Reply>>).GetConstructor([call.Type])!, call);
        return Expression.Lambda<Invoker>(answer, target, context, values).Compile();
    }

    /// <summary>The public method of that name that completes an option of a command.</summary>
    public static Completer Completer(MethodInfo command, string name)
    {
        var method = command.DeclaringType!.GetMethod(name, [typeof(CommandContext), typeof(string)]);
        if (method?.ReturnType != typeof(Task<IReadOnlyList<Suggestion>>))
        {
            throw new CatalogException($"{Named(command)} names '{name}', but there is no such (CommandContext, string) → Task<IReadOnlyList<Suggestion>>.");
        }

        var (target, context) = (Expression.Parameter(typeof(object)), Expression.Parameter(typeof(CommandContext)));
        var typed = Expression.Parameter(typeof(string));
        var call = Expression.Call(Instance(method, target), method, context, typed);
        return Expression.Lambda<Completer>(call, target, context, typed).Compile();
    }

    private static UnaryExpression? Instance(MethodInfo method, Expression target) =>
        method.IsStatic ? null : Expression.Convert(target, method.DeclaringType!);

    public static string Named(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";
}
