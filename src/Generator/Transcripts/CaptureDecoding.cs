using System.Globalization;
using Generator.Captures;
using Generator.Diagnostics;
using Generator.Settings;
using Generator.Text;

namespace Generator.Transcripts;

/// <summary>From a capture's bytes to its text, with a word to the editor where an encoding was guessed or characters were lost.</summary>
public static class CaptureDecoding
{
    /// <summary>The decoded text; null where the capture is too long, which a diagnostic says.</summary>
    /// <param name="isMarkup">Whether the capture may declare its encoding itself.</param>
    public static DecodedText? Decode(Capture capture, bool isMarkup, ReadingLimits limits, List<Diagnostic> diagnostics)
    {
        var place = new Location(capture.File);

        // An encoding takes at most four bytes a character.
        var decoded = capture.Bytes.Length / 4 > limits.Characters ? null : TextDecoding.Decode(capture.Bytes, capture.Charset, isMarkup);
        var length = decoded?.Text.Length ?? capture.Bytes.Length;
        if (decoded is null || length > limits.Characters)
        {
            diagnostics.Add(TranscriptDiagnostics.TooLong.At(place, Written(length), Written(limits.Characters)));
            return null;
        }

        if (decoded.Origin == EncodingOrigin.Guess)
        {
            diagnostics.Add(TranscriptDiagnostics.EncodingGuessed.At(place, decoded.Encoding));
        }

        if (decoded.LostCharacters > 0)
        {
            var first = new Location(capture.File, decoded.Text.IndexOf('\uFFFD', StringComparison.Ordinal));
            diagnostics.Add(TranscriptDiagnostics.CharactersLost.At(first, Written(decoded.LostCharacters), decoded.Encoding));
        }

        return decoded;
    }

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
