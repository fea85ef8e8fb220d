namespace WestKent.Cases.Notices;

/// <summary>What a provider told later about a notice it took.</summary>
public enum NoticeDelivery
{
    OnItsWay,
    Delivered,
    Failed,
}
