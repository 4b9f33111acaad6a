using System.Diagnostics.CodeAnalysis;

namespace Guildhall.Core.Results;

/// <summary>Either a value or the reason why there is none.</summary>
/// <typeparam name="T">What is asked for.</typeparam>
public readonly record struct Result<T>
{
    private Result(T? value, Refusal? refusal)
    {
        Value = value;
        Refusal = refusal;
    }

    /// <summary>The value; meaningful only where <see cref="Refusal"/> is null.</summary>
    public T? Value { get; }

    /// <summary>Why there is no value; null where there is one.</summary>
    public Refusal? Refusal { get; }

    /// <summary>A granted wish. A refusal is never a value, also where <typeparamref name="T"/> would allow it.</summary>
    public static implicit operator Result<T>(T value) => value is Refusal refusal ? new(default, refusal) : new(value, null);

    /// <summary>A refused one.</summary>
    public static implicit operator Result<T>(Refusal refusal) => new(default, refusal);

    /// <summary>True with the value, or false with the refusal.</summary>
    public bool TryGet([MaybeNullWhen(false)] out T value, [NotNullWhen(false)] out Refusal? refusal)
    {
        value = Value;
        refusal = Refusal;
        return refusal is null;
    }

    /// <summary>Goes on with the value, or passes the refusal through.</summary>
    public Result<TNext> Then<TNext>(Func<T, Result<TNext>> next) => Refusal is { } refusal ? refusal : next(Value!);
}
