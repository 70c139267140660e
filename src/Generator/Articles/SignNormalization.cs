using System.Text;

namespace Generator.Articles;

/// <summary>The signs of a text as a keyboard has them: editors write other quotation marks, dashes and dots in their place, and break lines elsewhere, without anybody having changed a word.</summary>
internal static class SignNormalization
{
    public static string Of(string text)
    {
        var typed = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            if (char.IsWhiteSpace(sign))
            {
                typed.Append(typed.Length > 0 && typed[^1] != ' ' ? " " : "");
                continue;
            }

            typed.Append(sign switch
            {
                '“' or '”' or '„' or '‟' or '«' or '»' => "\"",
                '‘' or '’' or '‚' or '‛' => "'",
                '…' => "...",
                '–' or '—' or '‒' or '―' => "-",
                _ => sign.ToString(),
            });
            if (typed is [.., '-', '-'])
            {
                typed.Length--;
            }
        }

        return typed.ToString().TrimEnd();
    }
}
