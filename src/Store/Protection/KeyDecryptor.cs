using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;

namespace Guildhall.Store.Protection;

/// <summary>Decrypts keys that were kept. Made by the library, from the type's name beside the key: it must not be renamed.</summary>
internal sealed class KeyDecryptor(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement) => KeySeal.Open(services.GetRequiredService<ServerSecret>(), encryptedElement);
}
