namespace WestKent.Cases.Texting;

/// <summary>One text on its way out. It is never sent again before it is known what became of it.</summary>
public sealed class TextMessage
{
    // No answer has so many pieces.
    private const int OnceMoreFrom = 1_000;

    private TextMessage()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>The <see cref="PersonKey"/> of the number it goes to.</summary>
    public string Person { get; private set; } = "";

    /// <summary>The provider's id of the message it answers.</summary>
    public string? InReplyTo { get; private set; }

    /// <summary>Its place among the texts of one answer, from 1.</summary>
    public int Piece { get; private set; }

    public Guid? NoticeId { get; private set; }

    public TextWay Way { get; private set; }

    public TextState State { get; private set; }

    /// <summary>Number and words, sealed; gone once it is out.</summary>
    public string? Sealed { get; private set; }

    public int Parts { get; private set; }

    public string? ProviderId { get; private set; }

    /// <summary>The provider's number for what went wrong.</summary>
    public int? Code { get; private set; }

    public int Attempts { get; private set; }

    public DateTime CreatedUtc { get; private set; }

    public DateTime NotBeforeUtc { get; private set; }

    public DateTime? TakenUtc { get; private set; }

    /// <summary>When it was last tried.</summary>
    public DateTime? TriedUtc { get; private set; }

    public DateTime? EndedUtc { get; private set; }

    public Guid Version { get; private set; }

    /// <summary>Handed over in the answer to the provider's request.</summary>
    public static TextMessage Answered(string person, string inReplyTo, int piece, int parts, DateTime nowUtc) =>
        New(person, TextWay.Answer, TextState.Sent, parts, nowUtc, inReplyTo, piece);

    /// <summary>An answer that must be sent by a request of our own.</summary>
    public static TextMessage ToSend(string person, string inReplyTo, int piece, string sealedText, int parts, DateTime nowUtc)
    {
        var text = New(person, TextWay.Request, TextState.Waiting, parts, nowUtc, inReplyTo, piece);
        text.Sealed = sealedText;
        return text;
    }

    /// <summary>The same words once more, after the network said that they did not arrive.</summary>
    public TextMessage OnceMore(string sealedText, DateTime nowUtc, DateTime atUtc)
    {
        var text = ToSend(Person, InReplyTo!, Piece + OnceMoreFrom, sealedText, Parts, nowUtc);
        text.NotBeforeUtc = atUtc;
        return text;
    }

    /// <summary>It was sent a second time already.</summary>
    public bool IsOnceMore => Piece > OnceMoreFrom;

    /// <summary>A notice that went out, or may have.</summary>
    public static TextMessage OfNotice(Guid noticeId, string person, int parts, TextState state, string? providerId, DateTime nowUtc)
    {
        var text = New(person, TextWay.Request, state, parts, nowUtc, null, piece: 1);
        (text.NoticeId, text.ProviderId) = (noticeId, providerId);
        return text;
    }

    private static TextMessage New(
        string person, TextWay way, TextState state, int parts, DateTime nowUtc, string? inReplyTo, int piece) => new()
        {
            Id = Guid.CreateVersion7(nowUtc),
            Person = person,
            InReplyTo = inReplyTo,
            Piece = piece,
            Way = way,
            State = state,
            Parts = parts,
            CreatedUtc = nowUtc,
            NotBeforeUtc = nowUtc,
            Version = Guid.CreateVersion7(nowUtc),
        };

    public void Take(DateTime nowUtc, DateTime untilUtc)
    {
        (TakenUtc, TriedUtc, NotBeforeUtc) = (nowUtc, nowUtc, untilUtc);
        Attempts++;
        Changed(nowUtc);
    }

    /// <summary>It did not leave; it goes again at the instant given.</summary>
    public void TryAgain(DateTime nowUtc, DateTime atUtc)
    {
        (State, TakenUtc, NotBeforeUtc) = (TextState.Waiting, null, atUtc);
        Changed(nowUtc);
    }

    /// <summary>It may have left; look again at the instant given.</summary>
    public void Doubt(DateTime nowUtc, DateTime lookAtUtc)
    {
        (State, TakenUtc, NotBeforeUtc) = (TextState.Unknown, null, lookAtUtc);
        Changed(nowUtc);
    }

    public void SentAs(string providerId, DateTime nowUtc)
    {
        ProviderId = providerId;
        End(TextState.Sent, null, nowUtc);
    }

    public void Fail(int? code, DateTime nowUtc) => End(TextState.Failed, code, nowUtc);

    /// <summary>Staff look at it; nobody else does any more.</summary>
    public void LeaveToStaff(DateTime nowUtc) => End(TextState.Unknown, null, nowUtc);

    /// <summary>What the provider says later. It tells things late and twice, so only news that goes further counts.</summary>
    public bool Hear(TextState state, int? code, string providerId, DateTime nowUtc)
    {
        if (State is TextState.Delivered or TextState.Failed || (State == TextState.Sent && state == TextState.Sent))
        {
            return false;
        }

        ProviderId ??= providerId;
        End(state, code, nowUtc);
        return true;
    }

    private void End(TextState state, int? code, DateTime nowUtc)
    {
        (State, Code, EndedUtc, TakenUtc, Sealed) = (state, code, nowUtc, null, null);
        Changed(nowUtc);
    }

    private void Changed(DateTime nowUtc) => Version = Guid.CreateVersion7(nowUtc);
}
