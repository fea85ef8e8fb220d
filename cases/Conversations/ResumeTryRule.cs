using WestKent.Cases.Access;

namespace WestKent.Cases.Conversations;

/// <summary>How many codes that do not work are let through in a day.</summary>
internal static class ResumeTryRule
{
    /// <param name="inThisTalk">Codes that did not work in the day before, in this talk.</param>
    /// <param name="inAll">The same in every talk that goes the same way, by text or not.</param>
    public static bool MayTry(int inThisTalk, int inAll, AccessOptions limits) =>
        inThisTalk < limits.ResumeTriesPerDay && inAll < limits.AllResumeTriesPerDay;
}
