using Guildhall.Tests.Scenarios.Store;
using Guildhall.Tests.Scenarios.Support;

namespace Guildhall.Tests.Scenarios.Redis;

/// <summary>What an operator can set, and what is said where it will not do.</summary>
public sealed class RedisSettingTests
{
    private const string Password = "open-sesame";

    [FactWithRedis]
    public async Task Doctor_says_whether_Redis_answers_and_that_the_server_works_without_it()
    {
        await using var redis = await RedisServer.StartAsync("--requirepass", Password);

        (await DoctorAsync()).ShouldContain("each process caches and counts by itself");
        (await DoctorAsync($"--Redis:ConnectionString={redis.Address},password={Password}")).ShouldContain($"'{redis.Address}' answers (Redis ");
        (await DoctorAsync($"--Redis:ConnectionString={redis.Address},password=wrong")).ShouldContain("The server works without it");
        (await DoctorAsync($"--Redis:ConnectionString=127.0.0.1:{HostProgram.FreePort()},password={Password}")).ShouldContain("The server works without it");
    }

    [Theory]
    [InlineData("Redis:ConnectionString cannot be read", "--Redis:ConnectionString=redis://:open-sesame@db:6379")]
    [InlineData("Redis:ConnectionString cannot be read", "--Redis:ConnectionString=db:6379,password=open-sesame,color=red")]
    [InlineData("Redis:ConnectionString cannot be read", "--Redis:ConnectionString=password=open-sesame")]
    [InlineData("Redis:RootCertificate is set, but Redis:ConnectionString is not", "--Redis:RootCertificate=ca.pem")]
    [InlineData("does not ask for TLS", "--Redis:ConnectionString=db:6379,password=open-sesame", "--Redis:RootCertificate=ca.pem")]
    [InlineData("which cannot be used", "--Redis:ConnectionString=db:6379,ssl=true", "--Redis:RootCertificate=/nowhere/ca.pem")]
    [InlineData("Redis:Prefix is 'a b'", "--Redis:ConnectionString=db:6379", "--Redis:Prefix=a b")]
    [InlineData("Cache:Answers is 'long'", "--Cache:Answers=long")]
    [InlineData("Cache:Sessions is 0s; 1s to 365d are allowed", "--Cache:Sessions=0s")]
    [InlineData("Cache:Quests is 366d; 1s to 365d are allowed", "--Cache:Quests=366d")]
    public async Task What_will_not_do_is_named_and_no_password_with_it(string words, params string[] given)
    {
        var data = StoreFixture.NewDirectory();

        var start = await HostProgram.RunAsync(data, given);

        start.ExitCode.ShouldBe(2);
        start.Errors.ShouldContain(words);
        (start.Output + start.Errors).ShouldNotContain(Password);
        Directory.Delete(data, recursive: true);
    }

    private static async Task<string> DoctorAsync(params string[] given)
    {
        var data = StoreFixture.NewDirectory();
        var doctor = await HostProgram.RunAsync(data, ["doctor", $"--urls=http://127.0.0.1:{HostProgram.FreePort()}", .. given]);
        Directory.Delete(data, recursive: true);
        doctor.ExitCode.ShouldBe(0, doctor.Output + doctor.Errors);
        (doctor.Output + doctor.Errors).ShouldNotContain(Password);

        // Long lines are folded.
        return string.Join(' ', doctor.Output.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }
}
