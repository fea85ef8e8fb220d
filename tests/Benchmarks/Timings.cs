using System.Globalization;

namespace WestKent.Tests.Benchmarks;

/// <summary>How long each of many runs took, and what that comes to.</summary>
internal sealed class Timings
{
    private readonly List<double> milliseconds = [];

    public void Add(TimeSpan took) => milliseconds.Add(took.TotalMilliseconds);

    /// <param name="part">From 0 to 1; 0.5 is the median.</param>
    public double Percentile(double part)
    {
        milliseconds.Sort();
        return milliseconds[(int)Math.Min(milliseconds.Count - 1, Math.Floor(part * milliseconds.Count))];
    }

    public int Count => milliseconds.Count;

    public static void PrintHeading(string what) => Console.WriteLine($"{what,-40} {"runs",8} {"p50 ms",10} {"p95 ms",10} {"p99 ms",10} {"max ms",10}");

    public void Print(string name) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-40} {Count,8} {Percentile(0.5),10:F3} {Percentile(0.95),10:F3} {Percentile(0.99),10:F3} {Percentile(1),10:F3}"));
}
