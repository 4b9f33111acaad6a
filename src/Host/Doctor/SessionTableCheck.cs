using Guildhall.Host.Settings;
using Guildhall.Store.DynamoDb;

namespace Guildhall.Host.Doctor;

/// <summary>Looks at the table of sessions in DynamoDB.</summary>
internal sealed class SessionTableCheck(TimeProvider time) : ICheck
{
    public string Name => "sessions";

    public async Task<Finding> LookAsync(HostSettings settings, CancellationToken cancellation)
    {
        if (settings.Sessions is not { } options)
        {
            return Finding.Ok("They are kept with everything else.");
        }

        var found = await TableLook.LookAsync(options, time).WaitAsync(cancellation);
        return !found.IsUsable ? Finding.Fail(found.Text) : found.IsWell ? Finding.Ok(found.Text) : Finding.Warn(found.Text);
    }
}
