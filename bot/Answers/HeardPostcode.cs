namespace WestKent.Bot.Answers;

/// <param name="Postcode">In capitals with one space.</param>
/// <param name="IsPlausible">Its area exists and its letters are ones that postcodes use.</param>
/// <param name="WasCorrected">A letter typed for a figure, or a figure for a letter, was put right: repeat it back.</param>
internal sealed record HeardPostcode(string Postcode, bool IsPlausible, bool WasCorrected, string AsTyped);
