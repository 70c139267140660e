using Generator.Articles;
using Generator.Captures;
using Generator.Catalog;
using Generator.Checks;
using Generator.Commands.Importing;
using Generator.Diagnostics;
using Generator.Languages;
using Generator.Outputs.Html;
using Generator.Settings;
using Generator.Site;
using Generator.Transcripts;
using Generator.Transcripts.Markdown;

namespace Generator;

/// <summary>Every kind of problem that any room can report, ordinal by code. A new descriptor is one line here and one in docs/diagnostics-ledger.txt.</summary>
public static class AllDiagnostics
{
    public static IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } =
    [
        ArticleDiagnostics.NoHeadline,
        ArticleDiagnostics.NoBody,
        ArticleDiagnostics.NoDate,
        ArticleDiagnostics.LanguageUnknown,
        ArticleDiagnostics.NoLayout,
        ArticleDiagnostics.BadSelector,
        ArticleDiagnostics.BadDate,
        ArticleDiagnostics.NotAnArticle,
        ArticleDiagnostics.DatesDisagree,
        TranslationDiagnostics.Empty,
        TranslationDiagnostics.OriginalDiffers,
        TranslationDiagnostics.NameNotLanguage,
        CaptureDiagnostics.FileMissing,
        CaptureDiagnostics.DigestDiffers,
        CaptureDiagnostics.DigestMissing,
        CaptureDiagnostics.UnknownMediaType,
        CaptureDiagnostics.TooLarge,
        CaptureDiagnostics.NoCaptures,
        CaptureDiagnostics.CannotUnpack,
        ImportDiagnostics.UnreadableKind,
        ImportDiagnostics.NoSource,
        ImportDiagnostics.SimilarSource,
        ImportDiagnostics.SameAddress,
        ImportDiagnostics.DiskRefuses,
        CatalogDiagnostics.AddressTaken,
        CatalogDiagnostics.NotASlug,
        CatalogDiagnostics.OriginalMissing,
        CatalogDiagnostics.OriginalAmbiguous,
        CatalogDiagnostics.TranslationBehind,
        CatalogDiagnostics.LanguageTwiceInGroup,
        CatalogDiagnostics.FormerAddressUnusable,
        CatalogDiagnostics.FormerAddressTaken,
        CatalogDiagnostics.AddressDied,
        CatalogDiagnostics.UnreadableAddressLine,
        CatalogDiagnostics.OriginalAddressTwice,
        CheckDiagnostics.TitleMissing,
        CheckDiagnostics.LanguageMissing,
        CheckDiagnostics.DirectionWrong,
        CheckDiagnostics.FirstHeadingCount,
        CheckDiagnostics.HeadingSkipped,
        CheckDiagnostics.PictureWithoutText,
        CheckDiagnostics.PictureWithoutSize,
        CheckDiagnostics.ForeignRequest,
        CheckDiagnostics.ScriptFound,
        CheckDiagnostics.HandlerFound,
        CheckDiagnostics.PolicyWeak,
        CheckDiagnostics.ReferrerSent,
        CheckDiagnostics.IdTwice,
        CheckDiagnostics.IdReferenceBroken,
        CheckDiagnostics.TooHeavy,
        CheckDiagnostics.DataMalformed,
        CheckDiagnostics.CharsetLate,
        CheckDiagnostics.LinkNotRelative,
        CheckDiagnostics.XmlMalformed,
        CheckDiagnostics.AddressRelative,
        CheckDiagnostics.FeedIdTwice,
        CheckDiagnostics.ScriptAsks,
        CheckDiagnostics.LinkBroken,
        CheckDiagnostics.FragmentBroken,
        CheckDiagnostics.AlternateOneSided,
        CheckDiagnostics.NoticeMissing,
        CheckDiagnostics.AttributionMissing,
        CheckDiagnostics.ControlUnwarned,
        CheckDiagnostics.ArticleWithoutPage,
        CheckDiagnostics.FileGone,
        CheckDiagnostics.FileAltered,
        CheckDiagnostics.NoManifest,
        LanguagesDiagnostics.NoFallback,
        LanguagesDiagnostics.NoInterface,
        LanguagesDiagnostics.LabelMissing,
        LanguagesDiagnostics.LabelUnknown,
        LanguagesDiagnostics.FormMissing,
        LanguagesDiagnostics.FormUnknown,
        LanguagesDiagnostics.RuleNotUnderstood,
        LanguagesDiagnostics.PlaceUnknown,
        HtmlDiagnostics.TemplateNotRead,
        HtmlDiagnostics.TemplateFailed,
        HtmlDiagnostics.UnusedTemplate,
        SettingsDiagnostics.NotYaml,
        SettingsDiagnostics.UnknownKey,
        SettingsDiagnostics.MissingKey,
        SettingsDiagnostics.WrongValue,
        SettingsDiagnostics.DuplicateKey,
        SettingsDiagnostics.NotAllowedInYaml,
        SettingsDiagnostics.FileMissing,
        DesignationDiagnostics.DatesOutOfOrder,
        DesignationDiagnostics.FactWithoutSource,
        DesignationDiagnostics.SourceUnknown,
        DesignationDiagnostics.PlaceOrPersonMissing,
        DesignationDiagnostics.DesignationUnknown,
        SiteDiagnostics.NotOurFolder,
        SiteDiagnostics.ForeignFile,
        SiteDiagnostics.PutRight,
        SiteDiagnostics.BrokenOff,
        SiteDiagnostics.DiskRefused,
        SiteDiagnostics.InTheWay,
        TranscriptDiagnostics.EncodingGuessed,
        TranscriptDiagnostics.CharactersLost,
        TranscriptDiagnostics.TooLong,
        TranscriptDiagnostics.NestedTooDeeply,
        TranscriptDiagnostics.TooManyPassages,
        TranscriptDiagnostics.TooEntangled,
        TranscriptDiagnostics.MetadataUnreadable,
        MarkdownDiagnostics.RawHtml,
        MarkdownDiagnostics.LinkRefused,
        MarkdownDiagnostics.FrontMatterUnclosed,
        MarkdownDiagnostics.PictureRefused,
        MarkdownDiagnostics.NotReadable,
        MarkdownDiagnostics.ReadAsPlainText,
        MarkdownDiagnostics.NotALanguage,
        MarkdownDiagnostics.TextMissing,
        MarkdownDiagnostics.LanguageDiffers,
    ];

    private static readonly Dictionary<string, DiagnosticDescriptor> s_byCode = Descriptors.ToDictionary(d => d.Code, StringComparer.Ordinal);

    /// <summary>The descriptor of a code, or null.</summary>
    public static DiagnosticDescriptor? Find(string code) => s_byCode.GetValueOrDefault(code);
}
