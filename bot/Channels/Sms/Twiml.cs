using System.Text;
using System.Xml;

namespace WestKent.Bot.Channels.Sms;

/// <summary>Twilio's language for answers: one message element for each text, or none.</summary>
internal static class Twiml
{
    public const string ContentType = "text/xml; charset=utf-8";

    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    public static string Of(IReadOnlyList<string> texts)
    {
        var written = new StringBuilder();
        using (var xml = XmlWriter.Create(written, new XmlWriterSettings { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.None }))
        {
            xml.WriteStartElement("Response");
            foreach (var text in texts)
                xml.WriteElementString("Message", text);
            xml.WriteEndElement();
        }

        return Declaration + written;
    }
}
