namespace Microsoft.Recognizers.Text;

/// <summary>Culture codes as prompts name them.</summary>
public class Culture
{
    public const string English = "en-us";
    public const string EnglishOthers = "en-*";
    public const string Chinese = "zh-cn";
    public const string Spanish = "es-es";
    public const string SpanishMexican = "es-mx";
    public const string Portuguese = "pt-br";
    public const string French = "fr-fr";
    public const string German = "de-de";
    public const string Italian = "it-it";
    public const string Japanese = "ja-jp";
    public const string Dutch = "nl-nl";
    public const string Korean = "ko-kr";
    public const string Swedish = "sv-se";
    public const string Bulgarian = "bg-bg";
    public const string Turkish = "tr-tr";
    public const string Hindi = "hi-in";
    public const string Arabic = "ar-*";
}
