using System.Text;
using Guildhall.Core.Commands;
using Guildhall.Pipeline;
using Guildhall.Pipeline.Components;

namespace Guildhall.Tests.Unit.Pipeline.Components;

public sealed class ComponentSignerTests
{
    private readonly ComponentSigner _signer = new(new PipelineSecret(Encoding.UTF8.GetBytes(new string('k', 32))));

    [Theory]
    [InlineData(1, true)]
    [InlineData(88, true)]
    [InlineData(89, false)]
    [InlineData(6_000, false)]
    public void What_fits_into_a_hundred_characters_is_carried_and_the_rest_is_stored(int length, bool carried)
    {
        var payload = new string('p', length);

        var (id, stored) = _signer.Sign("lobby", payload);

        id.Length.ShouldBeLessThanOrEqualTo(100);
        (stored is null).ShouldBe(carried);
        _signer.TryOpen("lobby", id, out var opened).ShouldBeTrue();
        opened.ShouldBe(carried ? payload : null);
        _signer.TryOpen("cellar", id, out _).ShouldBeFalse();
    }

    [Fact]
    public void Another_secret_signs_otherwise()
    {
        var other = new ComponentSigner(new PipelineSecret(Encoding.UTF8.GetBytes(new string('l', 32))));

        other.TryOpen("lobby", _signer.Sign("lobby", "help").Id, out _).ShouldBeFalse();
    }

    [Fact]
    public void A_stored_payload_has_another_id_in_another_room()
    {
        var payload = new string('p', 200);

        (_signer.Sign("lobby", payload).Id == _signer.Sign("cellar", payload).Id).ShouldBeFalse();
    }

    [Fact]
    public void A_secret_of_31_bytes_is_too_short()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new PipelineSecret(new byte[31]));
        Should.NotThrow(() => new PipelineSecret(new byte[32]));
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("a;b")]
    [InlineData("a~b~0~1;;==??")]
    [InlineData("")]
    [InlineData("zwölf\n\"Boxkämpfer\"")]
    public void Any_value_survives_being_written(string value)
    {
        var payload = new ComponentPayload(CommandCall.To("delve move", ("to", value), ("zeal", "x")), ["target", "amount"]);

        var read = ComponentPayload.Read(payload.Write());

        read.Call.ToString().ShouldBe(payload.Call.ToString());
        read.Asks.ShouldBe(["target", "amount"]);
        read.Fill(["goblin", "3"])!.Options["target"].ShouldBe("goblin");
    }
}
