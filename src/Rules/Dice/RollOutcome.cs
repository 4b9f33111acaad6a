using System.Diagnostics.CodeAnalysis;
using Guildhall.Core.Results;

namespace Guildhall.Rules.Dice;

/// <summary>What was asked of the dice engine, or its error.</summary>
/// <typeparam name="T">A plan or a result.</typeparam>
public readonly record struct RollOutcome<T>
    where T : class
{
    private RollOutcome(T? value, RollError? error)
    {
        Value = value;
        Error = error;
    }

    /// <summary>Null exactly where <see cref="Error"/> is not.</summary>
    public T? Value { get; }

    /// <summary>Why there is no value.</summary>
    public RollError? Error { get; }

    /// <summary>A success.</summary>
    public static implicit operator RollOutcome<T>(T value) => new(value, null);

    /// <summary>A failure.</summary>
    public static implicit operator RollOutcome<T>(RollError error) => new(null, error);

    /// <summary>True with the value, or false with the error.</summary>
    public bool TryGet([NotNullWhen(true)] out T? value, [NotNullWhen(false)] out RollError? error)
    {
        value = Value;
        error = Error;
        return error is null;
    }

    /// <summary>Goes on with the value, or passes the error through.</summary>
    public RollOutcome<TNext> Then<TNext>(Func<T, RollOutcome<TNext>> next)
        where TNext : class => Error is { } error ? error : next(Value!);

    /// <summary>For the player: the value or a refusal.</summary>
    public Result<T> ToResult() => Error is { } error ? error.ToRefusal() : Value!;
}
