using WestKent.Cases.Reporting;
using WestKent.Content.Reading;

namespace WestKent.Cases.Policies;

/// <param name="Reason">The answer that raised it, named as in bands.yaml, or <c>type</c>.</param>
public sealed record BandDecision(Band Band, string Reason);

/// <summary>What a resident said that can make a case more urgent.</summary>
public sealed record BandAnswers(IReadOnlyCollection<Harm> Harms, IReadOnlyCollection<string> SafetyFlags, bool IsRepeat)
{
    public static readonly BandAnswers None = new([], [], false);

    public static BandAnswers In(ReportDraft draft) => new(draft.Harms, draft.SafetyFlags, draft.ReportedBefore == YesNoUnsure.Yes);
}

/// <summary>A case has the highest of its type's band and every band its answers raise it to. Nothing lowers it.</summary>
public static class BandRule
{
    public const string ByType = "type";

    public static BandDecision Decide(string typeBand, BandAnswers answers, PolicyNumbers numbers)
    {
        var decided = new BandDecision(numbers.Band(typeBand), ByType);
        foreach (var reason in Reasons(answers))
        {
            if (numbers.RaisedBy.TryGetValue(reason, out var raised) && numbers.Band(raised) > decided.Band)
            {
                decided = new BandDecision(numbers.Band(raised), reason);
            }
        }

        return decided;
    }

    private static IEnumerable<string> Reasons(BandAnswers answers)
    {
        foreach (var harm in answers.Harms.Order())
        {
            yield return NameOf(harm);
        }

        foreach (var flag in answers.SafetyFlags)
        {
            if (RiskIn(flag) is { } risk)
            {
                yield return NameOf(risk);
            }
        }

        if (answers.IsRepeat)
        {
            yield return "repeat";
        }
    }

    // Someone who speaks of ending their life is an adult at risk; the other flags have answers of their own.
    private static Harm? RiskIn(string flag) => flag switch
    {
        "child_safeguarding" => Harm.Child,
        "adult_safeguarding" or "self_harm" => Harm.Adult,
        _ => null,
    };

    private static string NameOf(Harm harm) => harm switch
    {
        Harm.Injury => "injury",
        Harm.Weapon => "weapon",
        Harm.Fire => "fire",
        Harm.Threat => "threat",
        Harm.Targeted => "targeted",
        Harm.Child => "child",
        Harm.Adult => "adult",
        Harm.Vulnerable => "vulnerable",
    };
}
