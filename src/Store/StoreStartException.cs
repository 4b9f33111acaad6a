namespace Guildhall.Store;

/// <summary>The store cannot start; the message tells the operator what is wrong, why, and what to do.</summary>
public class StoreStartException(string message, Exception? inner = null) : Exception(message, inner);
