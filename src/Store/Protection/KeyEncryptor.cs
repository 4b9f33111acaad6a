using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace Guildhall.Store.Protection;

/// <summary>Encrypts new keys before they are kept.</summary>
internal sealed class KeyEncryptor(ServerSecret secret) : IXmlEncryptor
{
    public EncryptedXmlInfo Encrypt(XElement plaintextElement) => new(KeySeal.Seal(secret, plaintextElement), typeof(KeyDecryptor));
}
