namespace WestKent.Content.Reading.Kinds;

internal enum PieceUse
{
    Sms,
    Markdown,
    Plain,
    Subject,
}

/// <summary>A piece of text that residents read (or staff read out), with where it stands.</summary>
internal sealed record TextPiece(string Where, int Line, string Text, PieceUse Use, int MostSmsParts = 0);
