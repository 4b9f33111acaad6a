using Guildhall.Core.Results;

namespace Guildhall.Core.Commands;

/// <summary>Turns the raw text of an option into a value. Modules may register binders for their own types.</summary>
public interface IOptionBinder
{
    /// <summary>The type it makes.</summary>
    Type Type { get; }

    /// <summary>How the type is called in the manifest: <c>integer</c>, <c>number</c>, <c>boolean</c>, <c>string</c>, <c>member</c>, <c>duration</c>, <c>dice</c>, <c>coins</c>.</summary>
    string TypeName { get; }

    /// <summary>The value, or a refusal that says what is wrong and what would do.</summary>
    /// <param name="raw">What was typed, already bounded in length and cleaned.</param>
    /// <param name="option">The option it is for.</param>
    /// <param name="request">Who asks, and where.</param>
    ValueTask<Result<object>> BindAsync(string raw, OptionDescription option, Request request);
}
