using System.Globalization;
using Generator.Captures.Images;
using Generator.Diagnostics;
using Generator.Outputs;

namespace Generator.Checks.Pages;

/// <summary>A picture is of the kind that its name says, whole as far as its bytes tell, and carries nothing but itself: cleaning it would change nothing.</summary>
internal static class PictureFileCheck
{
    public static Outcome<PageFacts> Run(OutputFile file)
    {
        var bytes = file.Bytes();
        var (facts, place) = (PageFacts.None(file.Address), Location.Of(file.Address.Path));
        if (PictureKindName.Of(bytes.Span)?.MediaType() != file.MediaType || PictureReading.TakeApart(bytes) is not { } parts)
        {
            return Outcome.Of(facts, CheckDiagnostics.PictureOfOtherKind.At(place, file.MediaType));
        }

        var cleaned = parts.Cleaned();
        return bytes.Span.SequenceEqual(cleaned)
            ? Outcome.Of(facts)
            : Outcome.Of(facts, CheckDiagnostics.PictureTellsMore.At(place, Math.Max(1, bytes.Length - cleaned.Length).ToString(CultureInfo.InvariantCulture)));
    }
}
