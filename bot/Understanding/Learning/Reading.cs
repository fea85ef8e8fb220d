using WestKent.Bot.Understanding.Hours;
using WestKent.Bot.Understanding.Lexicon;
using WestKent.Bot.Understanding.Wording;

namespace WestKent.Bot.Understanding.Learning;

/// <summary>One message with everything that was heard in it.</summary>
internal sealed record Reading(Message Message, Concepts Heard, ReadHours Hours);
