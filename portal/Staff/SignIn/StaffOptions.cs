using WestKent.Cases.Casework;

namespace WestKent.Portal.Staff.SignIn;

/// <summary>Section <c>Staff</c>: who may sign in to the desk, and through which provider (OpenID Connect).</summary>
public sealed class StaffOptions
{
    public const string Section = "Staff";

    /// <summary>The provider's issuer, such as <c>https://login.microsoftonline.com/TENANT/v2.0</c>. Empty: nobody signs in that way.</summary>
    public string Authority { get; set; } = "";

    public string ClientId { get; set; } = "";

    /// <summary>From the environment, <c>Staff__ClientSecret</c>; never from a file git keeps.</summary>
    public string ClientSecret { get; set; } = "";

    /// <summary>The claim of the id token that lists a person's groups.</summary>
    public string GroupsClaim { get; set; } = "groups";

    /// <summary>Which role a group gives. Who is in none of these groups cannot come in.</summary>
    public Dictionary<string, StaffRole> Groups { get; set; } = [];

    /// <summary>Someone who does nothing for this long signs in again.</summary>
    public int IdleMinutes { get; set; } = 30;

    /// <summary>However busy they are, they sign in again after this long, so a role that was taken away ends.</summary>
    public int LongestHours { get; set; } = 10;

    public bool HasProvider => Authority.Length > 0;

    internal bool IsWhole => !HasProvider
        || (Uri.TryCreate(Authority, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.IsLoopback)
            && ClientId.Length > 0 && ClientSecret.Length > 0 && GroupsClaim.Length > 0 && Groups.Count > 0);
}
