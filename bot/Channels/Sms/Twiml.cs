using System.Text;
using System.Xml;

namespace WestKent.Bot.Channels.Sms;

/// <summary>Twilio's language for answers: one message element for each text, or none.</summary>
internal static class Twiml
{
    public const string ContentType = "text/xml; charset=utf-8";

    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    /// <param name="statusCallback">Where it is to be told what became of the text in this place, from 1; null where nobody can hear it.</param>
    public static string Of(IReadOnlyList<string> texts, Func<int, string?> statusCallback)
    {
        var written = new StringBuilder();
        using (var xml = XmlWriter.Create(written, new XmlWriterSettings { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.None }))
        {
            xml.WriteStartElement("Response");
            for (var place = 0; place < texts.Count; place++)
            {
                xml.WriteStartElement("Message");
                if (statusCallback(place + 1) is { } address)
                    xml.WriteAttributeString("statusCallback", address);
                xml.WriteString(texts[place]);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return Declaration + written;
    }
}
