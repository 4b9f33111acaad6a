using Guildhall.Core.Commands;
using Guildhall.Core.Results;

namespace Guildhall.Pipeline.Binding;

internal sealed class MemberBinder(IMembers members) : IOptionBinder
{
    public Type Type => typeof(MemberRef);

    public string TypeName => "member";

    public async ValueTask<Result<object>> BindAsync(string raw, OptionDescription option, Request request)
    {
        var found = await members.FindAsync(request.Guild, request.Room, raw.Trim(), CancellationToken.None);
        return found.Count > 0
            ? found[0]
            : Refusal.Of("option.invalid-member", ("option", option.Name), ("value", Invalid.Show(raw)));
    }
}
