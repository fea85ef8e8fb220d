using WestKent.Cases.Casework;
using WestKent.Cases.Notices;

namespace WestKent.Portal.Staff.Acts;

public sealed class MessageForm : ActForm
{
    public string? Message { get; set; }
}

/// <summary>Writes to the source.</summary>
public sealed partial class MessagePage(SendMessageToSource send)
{
    protected override string DoneKey => "message-sent";

    protected override Task<CaseworkOutcome> ActAsync(OnCase on, MessageForm form, CancellationToken ct) =>
        send.HandleAsync(on, new NewMessage(form.Message ?? "", form.NextContactOn, form.WordingIsChecked), ct);

    protected override (string NoticeId, Dictionary<string, string> Details)? MessageOf(MessageForm form) =>
        (NoticeIds.MessageForYou, new() { ["message"] = form.Message?.Trim() ?? "" });
}
