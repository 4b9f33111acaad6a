using System.Security.Cryptography;
using Guildhall.Core.Protection;
using Guildhall.Core.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Guildhall.Store.Protection;

/// <summary>The framework's data protection, with its keys in the database. Nothing is read or made before the first secret.</summary>
internal sealed class SecretBox(IDatabase database, IStore store, ServerSecret secret, ILoggerFactory logging) : ISecretBox, IDisposable
{
    private const string Application = "guildhall";

    // Services of its own: in the hall's, the library would make keys at every start, also where nothing is ever sealed.
    private readonly Lazy<ServiceProvider> _services = new(() => Compose(new(database, store), secret, logging));

    /// <summary>The keys, for those who make new ones before their time.</summary>
    public IKeyManager Keys => _services.Value.GetRequiredService<IKeyManager>();

    public string Seal(string purpose, string text) => For(purpose).Protect(text);

    public string? Open(string purpose, string box)
    {
        try
        {
            return For(purpose).Unprotect(box);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    public void Dispose()
    {
        if (_services.IsValueCreated)
        {
            _services.Value.Dispose();
        }
    }

    private IDataProtector For(string purpose) => _services.Value.GetRequiredService<IDataProtectionProvider>().CreateProtector(purpose);

    private static ServiceProvider Compose(KeyTable keys, ServerSecret secret, ILoggerFactory logging)
    {
        var services = new ServiceCollection().AddSingleton(secret).AddSingleton(logging).AddSingleton(typeof(ILogger<>), typeof(Logger<>));
        services.AddDataProtection()
            .SetApplicationName(Application)
            .AddKeyManagementOptions(options => (options.XmlRepository, options.XmlEncryptor) = (keys, new KeyEncryptor(secret)));
        return services.BuildServiceProvider();
    }
}
