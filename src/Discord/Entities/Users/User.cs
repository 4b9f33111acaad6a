namespace Guildhall.Discord.Entities.Users;

/// <summary>Somebody with an account: a person, a bot, or the author a webhook pretends to be.</summary>
/// <remarks>Properties can be set because these are read by the million: where they could only be initialized, reading would take twice the time.</remarks>
public sealed record User
{
    /// <summary>Nobody: what stands where Discord left a user out.</summary>
    public static User Empty { get; } = new();

    /// <summary>Its id.</summary>
    public Snowflake<User> Id { get; set; }

    /// <summary>The unique name, or for bots the name before the discriminator.</summary>
    public string Username { get => field ?? ""; set; }

    /// <summary>Four digits for bots, "0" for people.</summary>
    public string Discriminator { get => field ?? ""; set; }

    /// <summary>The display name of a person; null where none is chosen, and for bots.</summary>
    public string? GlobalName { get; set; }

    /// <summary>The hash of the picture; null where it is one of the default pictures.</summary>
    public string? Avatar { get; set; }

    /// <summary>Whether an application owns the account.</summary>
    public bool Bot { get; set; }

    /// <summary>Whether Discord itself speaks.</summary>
    public bool System { get; set; }

    /// <summary>The hash of the banner.</summary>
    public string? Banner { get; set; }

    /// <summary>The banner's color as 0xRRGGBB.</summary>
    public int? AccentColor { get; set; }

    /// <summary>The chosen language; only about oneself.</summary>
    public string? Locale { get; set; }

    /// <summary>Whether a second factor is set; only about oneself.</summary>
    public bool MfaEnabled { get; set; }

    /// <summary>Flags of the account, with private ones where the token may see them.</summary>
    public UserFlags Flags { get; set; }

    /// <summary>Flags everybody may see.</summary>
    public UserFlags PublicFlags { get; set; }

    /// <summary>Which subscription the account has.</summary>
    public PremiumType PremiumType { get; set; }

    /// <summary>What frames the picture.</summary>
    public AvatarDecoration? AvatarDecorationData { get; set; }

    /// <summary>The guild whose tag the user wears.</summary>
    public PrimaryGuild? PrimaryGuild { get; set; }

    /// <summary>In message mentions over the gateway: the same user as a member, without its user.</summary>
    public Member? Member { get; set; }
}
