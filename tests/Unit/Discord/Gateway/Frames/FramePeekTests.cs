using System.Text;
using System.Text.Json;
using Guildhall.Discord.Gateway.Frames;

namespace Guildhall.Tests.Unit.Discord.Gateway.Frames;

public sealed class FramePeekTests
{
    [Theory]
    [InlineData("""{"t":"MESSAGE_CREATE","s":5,"op":0,"d":{"id":"1"}}""")]
    [InlineData("""{"op":0,"s":5,"t":"MESSAGE_CREATE","d":{"id":"1"}}""")]
    [InlineData("""{"d":{"id":"1"},"op":0,"s":5,"t":"MESSAGE_CREATE"}""")]
    [InlineData("""{"op":0,"d":{"id":"1"},"s":5,"t":"MESSAGE_CREATE"}""")]
    [InlineData("""{ "t" : "MESSAGE_CREATE" , "s" : 5 , "op" : 0 , "d" : {"id":"1"} }""")]
    [InlineData("""{"t":"MESSAGE_CREATE","s":5,"op":0,"new":[1,{"d":2}],"d":{"id":"1"}}""")]
    public void Whatever_the_order_the_outside_is_read_and_the_data_are_found(string json)
    {
        FramePeek.TryRead(Encoding.UTF8.GetBytes(json), out var frame).ShouldBeTrue();

        frame.Op.ShouldBe(0);
        frame.Sequence.ShouldBe(5);
        Encoding.UTF8.GetString(frame.Name).ShouldBe("MESSAGE_CREATE");
        Encoding.UTF8.GetString(frame.Data).ShouldBe("""{"id":"1"}""");
    }

    [Fact]
    public void A_heartbeat_answer_has_neither_name_nor_number()
    {
        FramePeek.TryRead("""{"t":null,"s":null,"op":11,"d":null}"""u8, out var frame).ShouldBeTrue();

        frame.Op.ShouldBe(11);
        frame.Name.IsEmpty.ShouldBeTrue();
        frame.Sequence.ShouldBe(0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"op":"0"}""")]
    [InlineData("""{"op":-1}""")]
    [InlineData("""{"op":99999999999}""")]
    [InlineData("""{"op":0,"s":"5"}""")]
    [InlineData("""{"op":0,"s":-5}""")]
    [InlineData("""{"op":0,"t":5}""")]
    [InlineData("""{"op":0,"d":{""")]
    [InlineData("""{"op":0""")]
    public void What_is_no_frame_is_none(string json) => FramePeek.TryRead(Encoding.UTF8.GetBytes(json), out _).ShouldBeFalse();

    [Fact]
    public void Two_hundred_thousand_broken_frames_never_throw_and_what_is_read_is_what_stands_there()
    {
        byte[][] whole =
        [
            Encoding.UTF8.GetBytes("""{"t":"GUILD_CREATE","s":12,"op":0,"d":{"id":"3","channels":[{"id":"4","name":"x"}],"n":null}}"""),
            Encoding.UTF8.GetBytes("""{"op":10,"d":{"heartbeat_interval":41250,"_trace":["[\"gateway\"]"]},"s":null,"t":null}"""),
            Encoding.UTF8.GetBytes("""{"d":true,"op":9,"s":null,"t":null}"""),
        ];
        var random = new Random(7);
        var read = 0;
        for (var i = 0; i < 200_000; i++)
        {
            var frame = (byte[])whole[i % whole.Length].Clone();
            for (var changes = random.Next(1, 5); changes > 0; changes--)
                frame[random.Next(frame.Length)] = (byte)random.Next(256);
            if (FramePeek.TryRead(frame.AsSpan(0, random.Next(frame.Length + 1)), out var found))
            {
                read++;
                found.Op.ShouldBeGreaterThanOrEqualTo(0);
            }
        }

        read.ShouldBeGreaterThan(1_000);
    }

    [Fact]
    public void Whole_frames_agree_with_a_reader_of_the_framework()
    {
        var random = new Random(11);
        for (var i = 0; i < 20_000; i++)
        {
            string[] parts = [$"\"op\":{random.Next(12)}", $"\"s\":{random.Next(1, 1000)}", $"\"t\":\"EVENT_{random.Next(9)}\"", $"\"d\":{{\"a\":[{random.Next()},\"}}{random.Next()}\"]}}"];
            random.Shuffle(parts);
            var json = Encoding.UTF8.GetBytes($"{{{string.Join(',', parts)}}}");
            using var document = JsonDocument.Parse(json);

            FramePeek.TryRead(json, out var frame).ShouldBeTrue();

            frame.Op.ShouldBe(document.RootElement.GetProperty("op").GetInt32());
            frame.Sequence.ShouldBe(document.RootElement.GetProperty("s").GetInt64());
            Encoding.UTF8.GetString(frame.Name).ShouldBe(document.RootElement.GetProperty("t").GetString());
            Encoding.UTF8.GetString(frame.Data).ShouldBe(document.RootElement.GetProperty("d").GetRawText());
        }
    }
}
