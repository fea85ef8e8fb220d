using System.Security.Cryptography;
using System.Text;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can begin one another by id.</summary>
public class DialogSet
{
    private readonly Dictionary<string, Dialog> _dialogs = [];
    private readonly IStatePropertyAccessor<DialogState> _dialogState;
    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;
    private string _version;

    public DialogSet(IStatePropertyAccessor<DialogState> dialogState) =>
        _dialogState = dialogState ?? throw new ArgumentNullException(nameof(dialogState));

    public DialogSet()
    {
    }

    /// <summary>Setting it sets it on every dialog in the set.</summary>
    public IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set
        {
            _telemetryClient = value ?? NullBotTelemetryClient.Instance;

            // Containers may hold each other, so a dialog that has the client already is left alone.
            foreach (var dialog in _dialogs.Values.Where(dialog => dialog.TelemetryClient != _telemetryClient))
            {
                dialog.TelemetryClient = _telemetryClient;
            }
        }
    }

    /// <summary>A hash of the dialogs' versions: it changes when dialogs or the number of their steps do.</summary>
    public virtual string GetVersion()
    {
        if (_version == null)
        {
            var versions = string.Concat(_dialogs.Values.Select(dialog => dialog.GetVersion()));
            _version = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(versions)));
        }

        return _version;
    }

    /// <summary>Adds a dialog; if another has its id it becomes id2, id3 and so on.</summary>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        _version = null;

        if (_dialogs.TryGetValue(dialog.Id, out var known))
        {
            if (known == dialog) return this;

            var suffix = 2;
            while (_dialogs.ContainsKey(dialog.Id + suffix)) suffix++;
            dialog.Id += suffix;
        }

        dialog.TelemetryClient = _telemetryClient;
        _dialogs[dialog.Id] = dialog;

        if (dialog is IDialogDependencies needing)
        {
            foreach (var needed in needing.GetDependencies()) Add(needed);
        }

        return this;
    }

    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (_dialogState == null)
        {
            throw new InvalidOperationException(
                "DialogSet.CreateContextAsync(): DialogSet created with a null IStatePropertyAccessor.");
        }

        var state = await _dialogState.GetAsync(turnContext, () => new DialogState(), cancellationToken).ConfigureAwait(false);
        return new DialogContext(this, turnContext, state);
    }

    /// <summary>The dialog of this id, or null.</summary>
    public Dialog Find(string dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId)) throw new ArgumentNullException(nameof(dialogId));
        return _dialogs.GetValueOrDefault(dialogId);
    }

    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;
}
