using System.Text;

namespace Generator.Text;

/// <summary>The check at start-up that this machine really normalizes Unicode: without ICU data the runtime may hand text back unchanged and say nothing.</summary>
public static class NormalizationCheck
{
    /// <summary>Null where normalization works, else what went wrong, for the person who runs the program.</summary>
    public static string? Problem() => Problem(text => text.Normalize(NormalizationForm.FormC));

    internal static string? Problem(Func<string, string> normalize)
    {
        try
        {
            foreach (var (decomposed, composed) in (ReadOnlySpan<(string, string)>)[("e\u0301", "\u00E9"), ("\u0438\u0306", "\u0439"), ("\u0627\u0653", "\u0622"), ("\u1100\u1161", "\uAC00")])
            {
                if (!string.Equals(normalize(decomposed), composed, StringComparison.Ordinal))
                {
                    return "Unicode normalization does nothing on this machine; install the ICU libraries (package libicu) and unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT";
                }
            }

            return null;
        }
        catch (PlatformNotSupportedException)
        {
            return "Unicode normalization isn't available on this machine; install the ICU libraries (package libicu)";
        }
    }
}
