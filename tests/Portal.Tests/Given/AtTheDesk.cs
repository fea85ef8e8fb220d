namespace WestKent.Tests.Portal.Given;

/// <summary>Made-up members of staff at the desk.</summary>
internal static class AtTheDesk
{
    public const string Adviser = "dev-adviser";
    public const string Officer = "dev-officer";
    public const string OtherOfficer = "dev-officer-2";
    public const string Manager = "dev-manager";
    public const string Editor = "dev-editor";
    public const string Auditor = "dev-auditor";

    public static async Task<Visitor> NewStaffAsync(this PortalHost host, string person)
    {
        var visitor = host.NewVisitor();
        await visitor.SignInAsStaffAsync(person);
        return visitor;
    }

    public static async Task<ShownPage> SignInAsStaffAsync(this Visitor visitor, string person)
    {
        using var response = await visitor.PostAsync("/staff/sign-in/as", [KeyValuePair.Create("person", person), KeyValuePair.Create("to", "/staff")]);
        return await visitor.ShowAsync(response);
    }
}
