using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs
{
    /// <summary>Copies questions before they are sent, because sending writes ids and addresses into them.</summary>
    internal static class PromptActivities
    {
        public static IMessageActivity Copy(IMessageActivity question) =>
            question is Activity activity
                ? activity.ShallowCopy()
                : JsonConvert.DeserializeObject<Activity>(JsonConvert.SerializeObject(question));

        /// <summary>Teams shows suggested actions only to those named; elsewhere everyone in the conversation sees them.</summary>
        public static IList<string> ShownTo(Activity activity) =>
            activity.ChannelId == Channels.Msteams && activity.From?.Id is { } id ? [id] : null;
    }
}

namespace Microsoft.Bot.Schema
{
    // Questions are stored with every turn, and some forty members of each are empty.
    [JsonObject(ItemNullValueHandling = NullValueHandling.Ignore)]
    public partial class Activity
    {
        internal Activity ShallowCopy()
        {
            var copy = (Activity)MemberwiseClone();
            if (Attachments != null) copy.Attachments = [.. Attachments];
            if (Entities != null) copy.Entities = [.. Entities];
            if (Properties != null) copy.Properties = new JObject(Properties);
            return copy;
        }
    }
}
