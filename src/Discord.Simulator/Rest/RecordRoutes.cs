using System.Text.Json.Nodes;
using Guildhall.Discord.Simulator.World;

namespace Guildhall.Discord.Simulator.Rest;

/// <summary>The five routes that each kind of record has: list, look, create, change, remove.</summary>
internal static class RecordRoutes
{
    public static void Map(RestServer rest, IEndpointRouteBuilder to, Record record)
    {
        var places = new Places(rest.World);
        var one = $"{record.Path}/{{{record.Id}}}";
        rest.Map(to, "GET", record.Path, call =>
        {
            Demand(call, record.MayRead);
            var list = new JsonArray([.. Of(call).Select(each => each.DeepClone())]);
            return record.ListName is { } name ? new JsonObject { [name] = list } : list;
        });
        rest.Map(to, "GET", one, call =>
        {
            Demand(call, record.MayRead);
            return Find(call).DeepClone();
        });
        rest.Map(to, "POST", record.Path, call =>
        {
            Demand(call, record.MayWrite);
            var fresh = call.Body.DeepClone().AsObject();
            fresh["id"] = $"{rest.World.Ids.Next()}";
            record.Complete(fresh, call);
            Of(call).Add(fresh);
            record.Tell?.Invoke("CREATE", Guild(call), fresh);
            call.Http.Response.StatusCode = record.Created;
            return fresh.DeepClone();
        });
        rest.Map(to, "PATCH", one, call =>
        {
            Demand(call, record.MayWrite);
            var changed = Find(call);
            foreach (var (key, value) in call.Body)
            {
                changed[key] = value?.DeepClone();
            }

            record.Tell?.Invoke("UPDATE", Guild(call), changed);
            return changed.DeepClone();
        });
        rest.Map(to, "DELETE", one, call =>
        {
            Demand(call, record.MayWrite);
            var gone = Find(call);
            Of(call).Remove(gone);
            record.Tell?.Invoke("DELETE", Guild(call), gone);
            return null;
        });

        SimGuild? Guild(RestCall call) => call.Http.Request.RouteValues.ContainsKey("guild") ? places.Guild(call) : null;

        List<JsonObject> Of(RestCall call) => Guild(call)?.RecordsOf(record.Kind) ?? rest.World.OwnEmojis;

        void Demand(RestCall call, Permission wanted)
        {
            if (Guild(call) is not null && wanted != Permission.None)
            {
                places.Demand(call, wanted);
            }
        }

        JsonObject Find(RestCall call) => Of(call).Find(each => (string?)each["id"] == call.Text(record.Id)) ?? throw new RestFaultException(record.Unknown);
    }
}
