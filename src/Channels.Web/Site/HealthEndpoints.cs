using Guildhall.Channels.Web.Json;
using Guildhall.Channels.Web.Wire;
using Guildhall.Core.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace Guildhall.Channels.Web.Site;

/// <summary>For those who watch over the process.</summary>
internal sealed class HealthEndpoints(IDatabase database, IStore store, IHostApplicationLifetime lifetime)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>It answers.</summary>
    public static Task LiveAsync(HttpContext context) => WriteAsync(context, isWell: true);

    /// <summary>It can do its work: the database is there and can be written, and nobody has told it to stop.</summary>
    public async Task ReadyAsync(HttpContext context) =>
        await WriteAsync(context, !lifetime.ApplicationStopping.IsCancellationRequested && store.IsWritable && await CanReadAsync(context.RequestAborted));

    private static Task WriteAsync(HttpContext context, bool isWell)
    {
        context.Response.Headers.CacheControl = "no-store";
        return Answer.JsonAsync(
            context,
            new Health(isWell ? "ok" : "unavailable"),
            WebJson.Forms.Health,
            isWell ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    private async Task<bool> CanReadAsync(CancellationToken cancellation)
    {
        try
        {
            return await database.ReadAsync(
                async connection =>
                {
                    await using var command = connection.CreateCommand();
                    command.CommandText = "SELECT 1";
                    return await command.ExecuteScalarAsync(cancellation) is not null;
                },
                cancellation).WaitAsync(Patience, cancellation);
        }
        catch (Exception fault) when (fault is StoreUnavailableException or System.Data.Common.DbException or TimeoutException)
        {
            return false;
        }
    }
}
