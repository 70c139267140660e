using System.Buffers;

namespace Generator.Articles.Parts;

/// <summary>Which Chinese characters a text is written in, by common ones that only one way of writing has, and that Japanese writes in neither way.</summary>
internal static class HanLanguage
{
    private static readonly SearchValues<char> s_simplified = SearchValues.Create("这们为说时动发经对过还长门问间东车马实现员产关务报记华业义书习买乐乡亚从应总让变战单严转钱卖续进远运达边选农军领导东证认识语读请谁调谈论设许该头见观视觉风飞饭馆鸡鱼龙龟个两岁亿网红级组结给统继维综罗职联听");

    private static readonly SearchValues<char> s_traditional = SearchValues.Create("這們說會發對學國實產關樂鄉亞兩來從點當醫聲灣變讓應總體黨權萬與號區歲戰舊單嚴擔據轉賣續臺麼錢邊讀證譯廳聽歷歸還氣沒溫濟擇擴攝啟處傳價圖團圍壓專將屬廣彈戲拜擊");

    /// <summary>`Hans`, `Hant`, or null where the text has neither's characters, or those of both.</summary>
    public static string? Of(ReadOnlySpan<char> text)
    {
        var (simplified, traditional) = (Count(text, s_simplified), Count(text, s_traditional));
        return simplified > traditional * 5 ? "Hans" : traditional > simplified * 5 ? "Hant" : null;
    }

    private static int Count(ReadOnlySpan<char> text, SearchValues<char> characters)
    {
        var count = 0;
        for (var next = text.IndexOfAny(characters); next >= 0; next = text.IndexOfAny(characters))
        {
            count++;
            text = text[(next + 1)..];
        }

        return count;
    }
}
