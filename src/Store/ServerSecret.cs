using System.Security.Cryptography;
using System.Text;

namespace Guildhall.Store;

/// <summary>What only this server knows. Dice, buttons and tokens each get a key of their own made from it.</summary>
public sealed class ServerSecret
{
    /// <summary>The secret's length.</summary>
    public const int Bytes = 32;

    /// <summary>Where it is kept in the data directory, readable by the server's user alone.</summary>
    public const string FileName = "secret.key";

    private readonly byte[] _secret;

    private ServerSecret(byte[] secret) => _secret = secret;

    /// <summary>The secret that was given, or the one in the file; made on the first start.</summary>
    /// <exception cref="StoreStartException">What is given or found is no secret, or the file cannot be used.</exception>
    public static ServerSecret Load(StoreOptions options)
    {
        if (!string.IsNullOrEmpty(options.Secret))
        {
            return new(FromBase64(options.Secret));
        }

        var directory = Path.GetFullPath(options.DataDirectory);
        try
        {
            return new(FromFile(Path.Combine(directory, FileName)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new DataDirectoryUnusableException(directory, fault.Message, fault);
        }
    }

    /// <summary>32 bytes for one purpose: the same ones at every start, and telling nothing about those for another purpose.</summary>
    /// <param name="purpose">For instance <c>dice</c>.</param>
    public byte[] KeyFor(string purpose) => HMACSHA256.HashData(_secret, Encoding.UTF8.GetBytes(purpose));

    private static byte[] FromBase64(string text)
    {
        var secret = new byte[Bytes];
        return Convert.TryFromBase64String(text, secret, out var written) && written == Bytes
            ? secret
            : throw new StoreStartException($"{StoreOptions.SecretVariable} must be {Bytes} bytes in Base64; generate one with 'openssl rand -base64 {Bytes}'.");
    }

    private static byte[] FromFile(string file)
    {
        if (!File.Exists(file))
        {
            Create(file);
        }

        var secret = File.ReadAllBytes(file);
        return secret.Length == Bytes
            ? secret
            : throw new StoreStartException(
                $"'{file}' should hold {Bytes} bytes and holds {secret.Length}. Restore it from a backup; without it, everybody must sign in again "
                + "and old buttons stop working, so delete it only if there is no backup.");
    }

    // Whole or not at all: it is written under another name and then moved, unless somebody else was faster.
    private static void Create(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var draft = $"{file}.{Environment.ProcessId}.new";
        var settings = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            settings.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var stream = new FileStream(draft, settings))
        {
            stream.Write(RandomNumberGenerator.GetBytes(Bytes));
            stream.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(draft, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            File.Delete(draft);
        }
    }
}
