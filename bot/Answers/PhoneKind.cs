namespace WestKent.Bot.Answers;

/// <summary>What a UK number is for, by Ofcom's numbering plan. Only mobiles take texts.</summary>
internal enum PhoneKind
{
    Mobile,
    Landline,

    /// <summary>03, charged as a landline.</summary>
    UkWide,

    /// <summary>055 and 056.</summary>
    Internet,

    /// <summary>070: looks like a mobile, costs more, takes no texts.</summary>
    Personal,

    /// <summary>076, but for 07624, the Isle of Man's mobiles.</summary>
    Pager,

    /// <summary>080.</summary>
    Freephone,

    /// <summary>084 and 087.</summary>
    Service,

    /// <summary>09.</summary>
    Premium,
}
