using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Guildhall.Tests.Scenarios.Support;

/// <summary>An authority of a test's own, and a certificate that it issued for a server of this machine; as files, which go with it.</summary>
internal sealed class TestCertificates : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("guildhall-tls-");

    private TestCertificates()
    {
    }

    /// <summary>Who is to be trusted: the authority's certificate.</summary>
    public string Authority => Path.Combine(_folder.FullName, "ca.pem");

    /// <summary>The server's certificate.</summary>
    public string Certificate => Path.Combine(_folder.FullName, "server.pem");

    /// <summary>The server's private key.</summary>
    public string Key => Path.Combine(_folder.FullName, "server.key");

    /// <summary>Makes both.</summary>
    /// <param name="name">Another name than this machine's for the server to have.</param>
    public static TestCertificates Make(string? name = null)
    {
        var made = new TestCertificates();
        var (from, until) = (DateTimeOffset.UtcNow.AddHours(-1), DateTimeOffset.UtcNow.AddDays(1));
        using var rootKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var root = new CertificateRequest("CN=Guildhall test authority", rootKey, HashAlgorithmName.SHA256);
        root.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        root.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, critical: true));
        root.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(root.PublicKey, critical: false));
        using var authority = root.CreateSelfSigned(from, until);

        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var server = new CertificateRequest($"CN={name ?? "localhost"}", key, HashAlgorithmName.SHA256);
        server.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: false, hasPathLengthConstraint: false, 0, critical: true));
        server.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new("1.3.6.1.5.5.7.3.1")], critical: false));
        server.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(authority, includeKeyIdentifier: true, includeIssuerAndSerial: false));
        server.CertificateExtensions.Add(NamesOf(name));
        using var issued = server.Create(authority, from, until, RandomNumberGenerator.GetBytes(8));

        File.WriteAllText(made.Authority, authority.ExportCertificatePem());
        File.WriteAllText(made.Certificate, issued.ExportCertificatePem());
        File.WriteAllText(made.Key, key.ExportPkcs8PrivateKeyPem());
        return made;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static X509Extension NamesOf(string? name)
    {
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name ?? "localhost");
        if (name is null)
        {
            names.AddIpAddress(IPAddress.Loopback);
        }

        return names.Build();
    }
}
