using Guildhall.Core.Commands;
using Guildhall.Core.Replies;
using Guildhall.Core.Results;

namespace Guildhall.Pipeline.Commands;

/// <summary>A command method as a delegate, compiled once.</summary>
/// <param name="target">The command class; null for a static one.</param>
/// <param name="context">What the body is given.</param>
/// <param name="arguments">The options' values, in the order of the command's slots.</param>
internal delegate ValueTask<Result<Reply>> Invoker(object? target, CommandContext context, object?[] arguments);
