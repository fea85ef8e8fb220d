namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Why a dialog's method is being called.</summary>
public enum DialogReason
{
    BeginCalled,
    ContinueCalled,
    EndCalled,
    ReplaceCalled,
    CancelCalled,
    NextCalled,
}
