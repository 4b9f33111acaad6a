using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Guildhall.Store.Redis;
using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Redis;

public sealed class TlsTests
{
    [FactWithRedis]
    public async Task A_server_is_believed_whose_authority_is_named_and_no_other()
    {
        var folder = Directory.CreateTempSubdirectory("guildhall-tls-").FullName;
        var (port, file) = (HostProgram.FreePort(), Path.Combine(folder, "ca.pem"));
        await WriteCertificatesAsync(folder, "ca.pem", "127.0.0.1");
        await using var redis = await RedisServer.StartAsync(
            "--tls-port", $"{port}", "--tls-cert-file", $"{folder}/server.pem", "--tls-key-file", $"{folder}/server.key", "--tls-ca-cert-file", file, "--tls-auth-clients", "no");
        await WriteCertificatesAsync(folder, "other.pem", "127.0.0.1");

        (await ConnectAsync(new() { ConnectionString = $"127.0.0.1:{port},ssl=true", RootCertificate = file })).ShouldBe((true, null));
        (await ConnectAsync(new() { ConnectionString = $"127.0.0.1:{port},ssl=true" })).IsUp.ShouldBeFalse("this machine does not know the authority");
        (await ConnectAsync(new() { ConnectionString = $"127.0.0.1:{port},ssl=true", RootCertificate = Path.Combine(folder, "other.pem") })).IsUp.ShouldBeFalse();
        (await ConnectAsync(new() { ConnectionString = $"127.0.0.1:{port},ssl=true,sslHost=elsewhere.example", RootCertificate = file })).IsUp
            .ShouldBeFalse("the certificate is not for that name");
        Directory.Delete(folder, recursive: true);
    }

    [FactWithRedis]
    public async Task A_password_is_used_and_never_shown()
    {
        await using var redis = await RedisServer.StartAsync("--requirepass", "open-sesame");
        var given = new RedisOptions { ConnectionString = $"{redis.Address},password=open-sesame" };

        (await ConnectAsync(given)).ShouldBe((true, null));
        (await ConnectAsync(new() { ConnectionString = redis.Address })).IsUp.ShouldBeFalse();
        $"{given}".ShouldBe(redis.Address);
    }

    private static async Task<(bool IsUp, string? Problem)> ConnectAsync(RedisOptions options)
    {
        await using var process = await CacheProcess.BeginAsync(options);
        await CacheProcess.UntilAsync(() => process.Redis.IsUp || process.Redis.Problem is not ("Connecting" or "Timeout"));
        return (process.Redis.IsUp, process.Redis.Problem);
    }

    private static async Task WriteCertificatesAsync(string folder, string authority, string host)
    {
        var (from, to) = (DateTimeOffset.UtcNow.AddMinutes(-5), DateTimeOffset.UtcNow.AddHours(1));
        using var root = RSA.Create(2_048);
        var rootRequest = new CertificateRequest($"CN=Guildhall test {authority}", root, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        rootRequest.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        using var rootCertificate = rootRequest.CreateSelfSigned(from, to);
        await File.WriteAllTextAsync(Path.Combine(folder, authority), rootCertificate.ExportCertificatePem());
        if (File.Exists(Path.Combine(folder, "server.pem")))
        {
            return;
        }

        using var key = RSA.Create(2_048);
        var request = new CertificateRequest("CN=redis", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Parse(host));
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.Create(rootCertificate, from, to, RandomNumberGenerator.GetBytes(8));
        await File.WriteAllTextAsync(Path.Combine(folder, "server.pem"), certificate.ExportCertificatePem());
        await File.WriteAllTextAsync(Path.Combine(folder, "server.key"), key.ExportPkcs8PrivateKeyPem());
    }
}
