using System.Globalization;
using Generator.Diagnostics;
using Generator.Text;
using Generator.Transcripts.Markdown;

namespace Generator.Articles;

/// <summary>Judges the places of a translation's file: which of them wait for their words, and which for being brought up to date.</summary>
internal static class TranslationPlaceReading
{
    /// <summary>What is still to be done, place by place; neighbours that wait for their words are told together.</summary>
    public static IEnumerable<Diagnostic> ProblemsOf(TranslationText text, MarkdownFile file)
    {
        foreach (var (start, mark) in text.Unknown)
        {
            yield return TranslationDiagnostics.MarkUnknown.At(file.Start with { Offset = file.TextStart + start }, mark);
        }

        var places = text.Places;
        for (var i = 0; i < places.Count; i++)
        {
            var place = file.Start with { Offset = file.TextStart + places[i].Start };
            if (places[i].IsOpen)
            {
                var first = i;
                while (i + 1 < places.Count && places[i + 1].IsOpen)
                {
                    i++;
                }

                yield return TranslationDiagnostics.NotTranslated.At(place, Named(places[first].Name, places[i].Name));
            }
            else if (IsBehind(places[i]))
            {
                yield return places[i].State == TranslationPlaceState.Removed
                    ? TranslationDiagnostics.PlaceChanged.At(place, "this was taken out of the original", "removed")
                    : TranslationDiagnostics.PlaceChanged.At(place, $"{(places[i].IsOfBody ? "paragraph" : "the")} {places[i].Name} of the original has changed", "changed");
            }
        }
    }

    /// <summary>Whether the original has other words there since it was translated.</summary>
    public static bool IsBehind(TranslationPlace place) => place.State is TranslationPlaceState.Changed or TranslationPlaceState.Removed;

    /// <summary>Whether it only says that a line of the front matter has another original since.</summary>
    public static bool IsOfFrontMatter(TranslationPlace place) => place is { IsOfBody: false, Name.Length: > 0 } && string.IsNullOrWhiteSpace(place.Content);

    /// <summary>Which blocks of the original the text's blocks stand under; none where the places don't account for all of them, as where two lists have run together.</summary>
    /// <param name="blocks">How many blocks the text has.</param>
    public static Sequence<BlockPlace> PlacesOf(TranslationText text, int blocks)
    {
        if (!text.Places.Any(place => place.IsOfBody))
        {
            return [];
        }

        Sequence<BlockPlace> places = [new BlockPlace(0, 0, CountOf(text.Before)), .. text.Places.Select(PlaceOf)];
        return places.Sum(place => place.Blocks) == blocks ? places.Where(place => place.Blocks > 0).ToSequence() : [];
    }

    private static BlockPlace PlaceOf(TranslationPlace place)
    {
        var ends = place.IsOfBody ? place.Name.Split('-').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray() : [];
        return ends.Length == 0 ? new BlockPlace(0, 0, CountOf(place.Content)) : new BlockPlace(ends[0], Math.Max(1, ends[^1] - ends[0] + 1), CountOf(place.Content));
    }

    private static int CountOf(string text) => MarkdownReader.Pieces(text).Sum(piece => piece.Blocks.Count);

    private static string Named(string first, string last)
    {
        var (from, to) = (first.Split('-')[0], last.Split('-')[^1]);
        return from == to
            ? string.Create(CultureInfo.InvariantCulture, $"paragraph {from} of the original is")
            : string.Create(CultureInfo.InvariantCulture, $"the paragraphs {from} to {to} of the original are");
    }
}
