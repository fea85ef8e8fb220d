using WestKent.Cases.Reporting;

namespace WestKent.Tests.Cases.Given;

/// <summary>Reports that can be sent, saying only what a test is about.</summary>
internal static class AReport
{
    public static ReportDraft ByText(string phone = "+447700900123") => new()
    {
        Id = Guid.NewGuid(),
        LabelId = "noise-nuisance",
        Role = ReporterRole.Resident,
        WhatHappened = "Loud music until three every night",
        Anonymous = false,
        Name = "Priya Shah",
        Contact = ContactMethod.Text,
        PhoneAsTyped = "07700 900123",
        PhoneE164 = phone,
        SafeText = true,
        Channel = "web",
    };

    public static ReportDraft WithoutName() => new()
    {
        Id = Guid.NewGuid(),
        LabelId = "noise-nuisance",
        WhatHappened = "Loud music until three every night",
        Anonymous = true,
        Channel = "web",
    };

    public static ReportDraft With(this ReportDraft draft, Action<ReportDraft> change)
    {
        change(draft);
        return draft;
    }
}
