using System.Xml.Linq;
using Dapper;
using Guildhall.Core.Storage;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Guildhall.Store.Protection;

/// <summary>Keys of data protection in the database, so that every process on it has the same.</summary>
internal sealed class KeyTable(IDatabase database, IStore store) : IXmlRepository
{
    // The library asks without awaiting: once at the first use and then once a day.
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        var rows = Task.Run(() => database.ReadAsync(
            connection => connection.QueryAsync<string>("SELECT xml FROM protection_keys ORDER BY name"), CancellationToken.None)).GetAwaiter().GetResult();
        return [.. rows.Select(XElement.Parse)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        var work = new UnitOfWork();
        work.Write(
            "INSERT INTO protection_keys (name, xml) VALUES (@name, @xml) ON CONFLICT (name) DO UPDATE SET xml = excluded.xml",
            ("name", friendlyName),
            ("xml", element.ToString(SaveOptions.DisableFormatting)));
        Task.Run(() => store.CommitAsync(work, reply: null, CancellationToken.None)).GetAwaiter().GetResult();
    }
}
