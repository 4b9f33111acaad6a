using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Guildhall.Store;

/// <summary>The only authorities that may vouch for a server of ours, in place of those that the machine trusts.</summary>
public static class Authorities
{
    /// <summary>Reads their certificates.</summary>
    /// <param name="file">PEM.</param>
    /// <exception cref="CryptographicException">It cannot be read, or holds no certificate; the message says why.</exception>
    public static X509Certificate2Collection Read(string file)
    {
        var authorities = new X509Certificate2Collection();
        try
        {
            authorities.ImportFromPemFile(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CryptographicException(fault.Message, fault);
        }

        return authorities.Count > 0 ? authorities : throw new CryptographicException("It holds no certificate.");
    }

    /// <summary>Believes whoever they vouch for, and nobody else.</summary>
    internal static X509ChainPolicy Trust(X509Certificate2Collection authorities)
    {
        // Certificates of one's own authority name no place where those that were taken back are listed.
        var policy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        policy.CustomTrustStore.AddRange(authorities);
        return policy;
    }
}
