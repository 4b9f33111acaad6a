using System.Text;

namespace Guildhall.Discord.Simulator.Rest;

/// <summary>Scripted failures, used up one by one.</summary>
internal sealed class RestFaults
{
    private readonly Lock _lock = new();
    private readonly List<Scripted> _script = [];

    /// <summary>The next calls whose path begins so fail.</summary>
    public void Add(Scripted fault)
    {
        lock (_lock)
        {
            _script.Add(fault);
        }
    }

    public Scripted? Next(string method, string path)
    {
        lock (_lock)
        {
            var found = _script.FindIndex(fault => (fault.Method is null || fault.Method == method) && path.StartsWith(fault.Path, StringComparison.Ordinal));
            if (found < 0)
            {
                return null;
            }

            var fault = _script[found];
            if (--fault.Times <= 0)
            {
                _script.RemoveAt(found);
            }

            return fault;
        }
    }

    /// <summary>A failure.</summary>
    /// <param name="Path">What the route begins with, e.g. <c>/channels</c>.</param>
    /// <param name="Status">What is answered.</param>
    internal sealed record Scripted(string Path, int Status)
    {
        public string? Method { get; init; }

        public int Times { get; set; } = 1;

        /// <summary>The call takes effect all the same: only its answer is lost.</summary>
        public bool AfterCommit { get; init; }

        /// <summary>Seconds, for 429.</summary>
        public double RetryAfter { get; init; } = 1;

        /// <summary><c>user</c>, <c>global</c>, <c>shared</c>, or <c>cloudflare</c> for one that is not Discord's own.</summary>
        public string Scope { get; init; } = "user";

        public async Task AnswerAsync(HttpContext http)
        {
            http.Response.StatusCode = Status;
            var body = "error code: " + Status;
            http.Response.ContentType = "text/plain";
            if (Status == 429)
            {
                http.Response.Headers.RetryAfter = Math.Ceiling(RetryAfter).ToString(System.Globalization.CultureInfo.InvariantCulture);
                if (Scope != "cloudflare")
                {
                    http.Response.ContentType = "application/json";
                    http.Response.Headers["X-RateLimit-Scope"] = Scope;
                    if (Scope == "global")
                    {
                        http.Response.Headers["X-RateLimit-Global"] = "true";
                    }

                    body = FormattableString.Invariant($$"""{"message":"You are being rate limited.","retry_after":{{RetryAfter}},"global":{{(Scope == "global" ? "true" : "false")}}}""");
                }
                else
                {
                    body = "error code: 1015";
                }
            }

            await http.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(body), http.RequestAborted);
        }
    }
}
