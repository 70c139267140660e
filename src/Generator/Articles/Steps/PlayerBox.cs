using Generator.Blocks;
using Generator.Transcripts;

namespace Generator.Articles.Steps;

/// <summary>A player's box in a page's markup: everything in it is furniture, except that a medium stood there.</summary>
internal static class PlayerBox
{
    /// <summary>Leaves out the box; where it holds a medium or shows a time, one missing medium with the box's title and length stays open in its place.</summary>
    public static void LeaveOut(ArticleDraft draft, Container container)
    {
        var passages = draft.Tree.SpanOf(container).Passages.Where(i => draft.IsOpen(i) && !draft.IsReplaced(i)).ToList();
        var media = passages.Select(i => draft.Passages[i].Block).OfType<Block.MissingMedia>().ToList();
        var times = passages.Select(i => PlayerTime.LongestOf(draft.Text(i))).Max();
        var at = passages.Find(i => media.Count == 0 || draft.Passages[i].Block is Block.MissingMedia);
        var title = media.Select(m => m.Title).FirstOrDefault(t => t.Length > 0) ?? Title(draft, passages);
        passages.ForEach(i => draft.LeaveOut(i, OmissionReason.Player));
        if (media.Count > 0 || times is not null)
        {
            var duration = media.Select(m => m.Duration).FirstOrDefault(d => d is not null) ?? (times > TimeSpan.Zero ? times : null);
            var address = media.Select(m => m.Address).FirstOrDefault(a => a is not null);
            draft.Take(at, PassageUse.Open, new Block.MissingMedia(media.Count > 0 ? media[0].Kind : MediaKind.Video, title, duration, address));
        }
    }

    // The title stands in a heading; the labels of buttons don't.
    private static string Title(ArticleDraft draft, List<int> passages) =>
        passages.Where(i => draft.Passages[i].Block is Block.Heading).Select(draft.Text).FirstOrDefault(t => t.Length > 0) ?? "";
}
