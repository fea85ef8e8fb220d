namespace WestKent.Cases.Reviews;

/// <summary>Who a report was made to.</summary>
public enum ToldBody
{
    WestKent,
    Council,
    Police,
    Health,
    OtherLandlord,

    /// <summary>A councillor, a school, a shop: part of the story, but not one of the bodies the Act names.</summary>
    SomeoneElse,
}
