using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace Guildhall.Store.Protection;

/// <summary>AES-256-GCM over the keys themselves, with a key made from the server's secret.</summary>
internal static class KeySeal
{
    private const string Purpose = "protection";
    private const string Element = "sealed";
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    public static XElement Seal(ServerSecret secret, XElement key)
    {
        var text = Encoding.UTF8.GetBytes(key.ToString(SaveOptions.DisableFormatting));
        var box = new byte[NonceBytes + TagBytes + text.Length];
        RandomNumberGenerator.Fill(box.AsSpan(0, NonceBytes));
        using var aes = new AesGcm(secret.KeyFor(Purpose), TagBytes);
        aes.Encrypt(box.AsSpan(0, NonceBytes), text, box.AsSpan(NonceBytes + TagBytes), box.AsSpan(NonceBytes, TagBytes));
        CryptographicOperations.ZeroMemory(text);
        return new(Element, Convert.ToBase64String(box));
    }

    /// <summary>The key again.</summary>
    /// <exception cref="CryptographicException">It was changed, or sealed with another server's secret.</exception>
    public static XElement Open(ServerSecret secret, XElement element)
    {
        var box = Convert.FromBase64String(element.Value);
        if (box.Length < NonceBytes + TagBytes)
        {
            throw new CryptographicException("A kept key is too short.");
        }

        var text = new byte[box.Length - NonceBytes - TagBytes];
        using var aes = new AesGcm(secret.KeyFor(Purpose), TagBytes);
        aes.Decrypt(box.AsSpan(0, NonceBytes), box.AsSpan(NonceBytes + TagBytes), box.AsSpan(NonceBytes, TagBytes), text);
        return XElement.Parse(Encoding.UTF8.GetString(text));
    }
}
