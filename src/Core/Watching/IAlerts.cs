namespace Guildhall.Core.Watching;

/// <summary>The port by which any part calls for the operators. Returns at once, fails never; a state that lasts may be raised again and again.</summary>
public interface IAlerts
{
    /// <summary>Says that something is wrong; where it was said within the last while (an hour unless set otherwise), nothing is said again.</summary>
    /// <param name="key">What is wrong, from a small set, e.g. <c>disk</c> or <c>dependency.database</c>; 1 to 64 characters.</param>
    /// <param name="text">What, why and what to do, in English, to 1,500 characters. No secrets and nothing that players wrote.</param>
    void Raise(string key, string text);

    /// <summary>Says that it is over; nothing where it was not raised.</summary>
    void Resolve(string key);
}
