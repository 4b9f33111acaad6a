namespace Guildhall.Host.Settings;

/// <summary>How log lines look.</summary>
internal enum LogFormat
{
    /// <summary>For people on a terminal, as JSON anywhere else.</summary>
    Auto,

    /// <summary>One JSON object a line, with the ids of request, session and trace.</summary>
    Json,

    /// <summary>Lines for people.</summary>
    Text,
}
