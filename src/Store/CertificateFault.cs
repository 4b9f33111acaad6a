using System.Security.Authentication;
using System.Security.Cryptography;

namespace Guildhall.Store;

/// <summary>Tells a certificate that is not trusted from other reasons for which a server cannot be reached.</summary>
internal static class CertificateFault
{
    /// <summary>What is wrong with the certificate of either side; null where that is not the reason.</summary>
    public static string? In(Exception? fault)
    {
        for (; fault is not null; fault = fault.InnerException)
        {
            // The file of the authority that is missing or may not be read comes up in the handshake too.
            if (fault is AuthenticationException or CryptographicException or FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
            {
                return fault.Message;
            }
        }

        return null;
    }
}
