using WestKent.Cases.Notices;
using WestKent.Cases.Reporting;
using WestKent.Content.Reading;

namespace WestKent.Cases.Policies;

/// <summary>What may be done with a message to a source.</summary>
public abstract record SafeContactDecision
{
    private SafeContactDecision()
    {
    }

    public sealed record Send(NoticeChannel Channel) : SafeContactDecision;

    /// <summary>A person must do it. <paramref name="Reason"/> is a key staff's words hang on.</summary>
    public sealed record StaffTask(string Reason) : SafeContactDecision;

    /// <summary>The source asked not to be contacted, and nothing makes it urgent.</summary>
    public sealed record Nothing : SafeContactDecision;
}

/// <summary>
/// Nothing is sent by itself on a way the source has not called safe. Someone who may be watched hears from us only
/// on the one way they chose and called safe; with no safe way, staff get a task.
/// </summary>
public static class SafeContactRule
{
    public const string UnsafeToContact = "unsafe_to_contact";

    /// <param name="contact">How the source wants to hear from us; null if we know no way.</param>
    /// <param name="failed">Channels that were tried for this message and did not work.</param>
    /// <param name="band">The case's band id.</param>
    /// <param name="flags">The case's safety flags.</param>
    public static SafeContactDecision Decide(
        SourceContact? contact, IReadOnlyCollection<NoticeChannel> failed, string band, IReadOnlyCollection<string> flags)
    {
        var isWatched = flags.Contains(UnsafeToContact);
        if (contact is null or { Method: ContactMethod.None })
        {
            return band == Band.High || flags.Count > 0
                ? new SafeContactDecision.StaffTask("no-safe-way")
                : new SafeContactDecision.Nothing();
        }

        return contact.Method switch
        {
            ContactMethod.Call => new SafeContactDecision.StaffTask("call"),
            ContactMethod.NamedPerson => new SafeContactDecision.StaffTask("named-person"),
            ContactMethod.Text when isWatched => FirstSafe(contact, failed, NoticeChannel.Text),
            ContactMethod.Text => FirstSafe(contact, failed, NoticeChannel.Text, NoticeChannel.Email, NoticeChannel.Letter),
            ContactMethod.Email when isWatched => FirstSafe(contact, failed, NoticeChannel.Email),
            ContactMethod.Email => FirstSafe(contact, failed, NoticeChannel.Email, NoticeChannel.Text, NoticeChannel.Letter),
            ContactMethod.Letter or ContactMethod.None => FirstSafe(contact, failed, NoticeChannel.Letter),
        };
    }

    /// <summary>A sign-in code goes by text or e-mail, whichever is safe, the chosen way first; never by letter or call.</summary>
    public static SafeContactDecision DecideForCode(
        SourceContact? contact, IReadOnlyCollection<NoticeChannel> failed, IReadOnlyCollection<string> flags)
    {
        var decision = contact?.Method switch
        {
            null or ContactMethod.None => null,
            ContactMethod.Text when flags.Contains(UnsafeToContact) => FirstSafe(contact, failed, NoticeChannel.Text),
            ContactMethod.Email when flags.Contains(UnsafeToContact) => FirstSafe(contact, failed, NoticeChannel.Email),
            ContactMethod.Email => FirstSafe(contact, failed, NoticeChannel.Email, NoticeChannel.Text),
            _ when flags.Contains(UnsafeToContact) => null,
            _ => FirstSafe(contact, failed, NoticeChannel.Text, NoticeChannel.Email),
        };
        return decision as SafeContactDecision.Send ?? (SafeContactDecision)new SafeContactDecision.Nothing();
    }

    /// <summary>Where a message on this channel would go, if the source gave it and called it safe.</summary>
    public static string? SafeAddress(SourceContact contact, NoticeChannel channel) => channel switch
    {
        NoticeChannel.Text => contact.SafeText == true ? contact.PhoneE164 : null,
        NoticeChannel.Email => contact.SafeEmail == true ? contact.Email : null,
        NoticeChannel.Letter => contact.SafeLetter == true ? contact.LetterAddress : null,
    };

    private static SafeContactDecision FirstSafe(
        SourceContact contact, IReadOnlyCollection<NoticeChannel> failed, params ReadOnlySpan<NoticeChannel> inOrder)
    {
        foreach (var channel in inOrder)
        {
            if (!failed.Contains(channel) && !string.IsNullOrWhiteSpace(SafeAddress(contact, channel)))
            {
                return new SafeContactDecision.Send(channel);
            }
        }

        return new SafeContactDecision.StaffTask(failed.Count > 0 ? "not-delivered" : "not-known-to-be-safe");
    }
}
