using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Guildhall.Store;

/// <summary>The only authorities that may vouch for a server of ours, in place of those that the machine trusts.</summary>
public static class Authorities
{
    /// <summary>Reads their certificates.</summary>
    /// <param name="file">PEM.</param>
    /// <exception cref="CryptographicException">There is none to be had; the message says of the file why, as in "'ca.pem', in which no certificate is".</exception>
    public static X509Certificate2Collection Read(string file)
    {
        var authorities = new X509Certificate2Collection();
        try
        {
            authorities.ImportFromPemFile(file);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new CryptographicException($"'{file}', which cannot be used (it cannot be read: {fault.Message.TrimEnd('.')})", fault);
        }

        return authorities.Count > 0 ? authorities : throw new CryptographicException($"'{file}', in which no certificate is");
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
