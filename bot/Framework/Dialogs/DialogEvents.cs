namespace Microsoft.Bot.Builder.Dialogs;

public class DialogEvents
{
    public const string BeginDialog = "beginDialog";
    public const string RepromptDialog = "repromptDialog";
    public const string CancelDialog = "cancelDialog";
    public const string ActivityReceived = "activityReceived";

    /// <summary>A container's dialogs are not the ones its stored state was made with.</summary>
    public const string VersionChanged = "versionChanged";

    public const string Error = "error";
    public const string Custom = "custom";
}
