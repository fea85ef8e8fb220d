using WestKent.Cases.Casework;
using WestKent.Cases.Notices;
using WestKent.Cases.Policies;
using WestKent.Portal.Components;

namespace WestKent.Portal.Staff.Acts;

/// <summary>What the frame around a form needs to know of the page it stands on.</summary>
public interface IActPage
{
    Case? Found { get; }

    ActForm? Given { get; }

    IReadOnlyList<FieldError> Problems { get; }

    IReadOnlyList<WordingWarning> Warnings { get; }

    /// <summary>What others did to the case while this form was being filled in; null if nobody saved it meanwhile.</summary>
    IReadOnlyList<AuditEntry>? Meanwhile { get; }

    NoticePreview? Preview { get; }

    /// <summary>The words the source reads on their own page, while they are being looked at first.</summary>
    string? OnTheirPage { get; }
}
