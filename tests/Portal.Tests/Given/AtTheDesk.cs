using AngleSharp.Dom;
using AngleSharp.Html.Dom;

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

    /// <summary>The reference of a new case, whose source is told by text.</summary>
    public static async Task<string> ReportedCaseAsync(this PortalHost host, string phone)
    {
        using var adviser = await host.NewStaffAsync(Adviser);
        await adviser.OpenAsync("/staff/report");
        var sent = await adviser.FillInAsync(
            "", ("WhatHappened", "Loud music every night."), ("Type", "noise-nuisance"), ("Name", "Sam Lee"), ("Method", "text"), ("Phone", phone), ("Safe", "text"), ("Existing", "new"));
        return sent.Reference ?? throw new InvalidOperationException(sent.Words);
    }

    /// <summary>Fills in the form on the page as it stands, changes what is given, and presses a button.</summary>
    public static async Task<ShownPage> FillInAsync(this Visitor staff, string step, params (string Name, string Value)[] changes)
    {
        var form = staff.Page.Document.QuerySelector("form.desk-form") ?? throw new InvalidOperationException($"{staff.Page.Address} has no form:\n{staff.Page.Words}");
        var fields = form.QuerySelectorAll("input, textarea, select").SelectMany(ValueOf)
            .Where(field => !changes.Any(change => $"Form.{change.Name}" == field.Key))
            .Concat(changes.Select(change => KeyValuePair.Create($"Form.{change.Name}", change.Value)))
            .Append(KeyValuePair.Create("Form.Step", step));
        using var response = await staff.PostAsync(staff.Page.Address.PathAndQuery, fields);
        return await staff.ShowAsync(response);
    }

    /// <summary>Does one act and gets back to the case.</summary>
    public static async Task<ShownPage> ActAsync(this Visitor staff, string reference, string act, params (string Name, string Value)[] fields)
    {
        await staff.OpenAsync($"/staff/cases/{reference}/{act}");
        return await staff.FillInAsync("save", fields);
    }

    private static IEnumerable<KeyValuePair<string, string>> ValueOf(IElement field) => field switch
    {
        IHtmlInputElement { Name: not null, Type: "checkbox" or "radio" } box => box.IsChecked ? [KeyValuePair.Create(box.Name!, box.Value)] : [],
        IHtmlInputElement { Name: not null } input => [KeyValuePair.Create(input.Name!, input.Value)],
        IHtmlTextAreaElement { Name: not null } area => [KeyValuePair.Create(area.Name!, area.Value)],
        IHtmlSelectElement { Name: not null } select => [KeyValuePair.Create(select.Name!, select.Value ?? "")],
        _ => [],
    };
}
