using System.Globalization;
using System.Security.Claims;
using WestKent.Cases.Casework;

namespace WestKent.Portal.Staff.SignIn;

/// <summary>A member of staff as the cookie keeps them, and back.</summary>
public static class StaffPerson
{
    /// <summary>The cookie's scheme, apart from how residents sign in.</summary>
    public const string Scheme = "staff";

    private const string SignedInAt = "signed-in-at";

    internal static ClaimsPrincipal ToPrincipal(StaffMember person, DateTime nowUtc) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, person.Id),
            new Claim(ClaimTypes.Name, person.Name),
            .. person.Roles.Select(role => new Claim(ClaimTypes.Role, role.ToString())),
            new Claim(SignedInAt, nowUtc.ToString("O", CultureInfo.InvariantCulture)),
        ],
        Scheme));

    /// <summary>The member of staff whose request this is.</summary>
    public static StaffMember Of(ClaimsPrincipal user) => new(
        user.FindFirstValue(ClaimTypes.NameIdentifier) ?? throw new InvalidOperationException("Nobody of staff is signed in."),
        user.FindFirstValue(ClaimTypes.Name) ?? "",
        user.FindAll(ClaimTypes.Role).Select(claim => Enum.Parse<StaffRole>(claim.Value)).ToHashSet());

    internal static bool CameInBefore(ClaimsPrincipal? user, DateTime limitUtc) =>
        !DateTime.TryParse(user?.FindFirstValue(SignedInAt), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var at) || at < limitUtc;
}
