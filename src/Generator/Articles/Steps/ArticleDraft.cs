using Generator.Blocks;
using Generator.Diagnostics;
using Generator.Languages;
using Generator.Settings;
using Generator.Text;
using Generator.Transcripts;

namespace Generator.Articles.Steps;

/// <summary>
/// An article while it is being chosen: every passage of the transcript with its use. Each passage has exactly one use at any time, so that none can
/// be in the article twice or disappear. Steps only decide about passages that are still open, unless they say why.
/// </summary>
internal sealed class ArticleDraft
{
    /// <summary>The reason for a fact that a person noted beside the capture.</summary>
    public const string Noted = "written in capture.yml";

    private readonly Choice[] _choices;
    private readonly string[] _texts;
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly Dictionary<int, string> _byHand = [];
    private readonly Dictionary<int, Sequence<string>> _tracking = [];
    private readonly List<Omission> _ofClaims = [];
    private MainText? _main;
    private int _mainBehind;
    private int? _headline;
    private SiteNames? _sites;

    public ArticleDraft(Transcript transcript, Source source, Layout layout, ExtractionData data)
    {
        Transcript = transcript;
        Source = source;
        Layout = layout;
        Data = data;
        Tree = new ContainerTree(transcript.Passages);
        _choices = new Choice[transcript.Passages.Count];
        _texts = transcript.Passages.Select(p => TextOf(p.Block)).ToArray();
        Phrases = new FurniturePhrases(source, layout, data);
    }

    public Transcript Transcript { get; }

    public Source Source { get; }

    public Layout Layout { get; }

    public ExtractionData Data { get; }

    public ContainerTree Tree { get; }

    /// <summary>Passages left out for nothing but the name of a box around them.</summary>
    public HashSet<int> LeftOutByName { get; } = [];

    /// <summary>The phrases that count on this page; narrowed as soon as its language is known.</summary>
    public FurniturePhrases Phrases { get; set; }

    public Sequence<Passage> Passages => Transcript.Passages;

    public int Count => _choices.Length;

    public IEnumerable<Diagnostic> Diagnostics => _diagnostics;

    public LanguageTag? Language { get; set; }

    public string? Headline { get; set; }

    public string? Standfirst { get; set; }

    public bool IsStandfirstShown { get; set; }

    public List<string> Authors { get; } = [];

    public string? Dateline { get; set; }

    public EdtfDate? Published { get; set; }

    public EdtfDate? Updated { get; set; }

    /// <summary>Why facts about the article were chosen, for people who ask.</summary>
    public List<ClaimDecision> Chosen { get; } = [];

    public List<string> AgencyCredits { get; } = [];

    /// <summary>Words that were put right.</summary>
    public List<Correction> Corrections { get; } = [];

    /// <summary>Number of the first passage that is used as the headline, or -1.</summary>
    public int HeadlinePassage
    {
        get
        {
            if (_headline is not { } known || (known >= 0 && Use(known) != PassageUse.Headline))
            {
                _headline = known = Of(PassageUse.Headline).FirstOrDefault(-1);
            }

            return known;
        }
    }

    /// <summary>Where the running text stands; reckoned again when the headline is found.</summary>
    public MainText Main
    {
        get
        {
            var headline = HeadlinePassage;
            if (_main is null || _mainBehind != headline)
            {
                (_main, _mainBehind) = (MainText.Of(this, headline), headline);
            }

            return _main;
        }
    }

    /// <summary>How the page names its site.</summary>
    public SiteNames Sites => _sites ??= SiteNames.Of(this);

    /// <summary>Whether the page is plain text: one outermost container and lists.</summary>
    public bool IsPlainText => Count > 0 && Tree.Root is { Tag: "text" };

    public static string TextOf(Block block) => block switch
    {
        Block.Paragraph paragraph => InlineText.Of(paragraph.Content),
        Block.Heading heading => InlineText.Of(heading.Content),
        Block.Preformatted preformatted => preformatted.Value,
        Block.Figure figure => figure.AlternativeText,
        Block.MissingMedia media => media.Title,
        _ => "",
    };

    /// <summary>A passage's text; a picture's alternative text, a medium's title.</summary>
    public string Text(int passage) => _texts[passage];

    public PassageUse Use(int passage) => _choices[passage].Use;

    public bool IsOpen(int passage) => _choices[passage].Use == PassageUse.Open;

    /// <summary>Whether it is text: a paragraph, a heading or preformatted text, whatever its use.</summary>
    public bool IsText(int passage) => Passages[passage].Block is Block.Paragraph or Block.Heading or Block.Preformatted;

    public OmissionReason ReasonOf(int passage) => _choices[passage].Reason;

    /// <summary>What stands in the article for a passage: its own block unless a step made another of it.</summary>
    public Block BlockOf(int passage) => _choices[passage].Instead ?? Passages[passage].Block;

    public bool IsReplaced(int passage) => _choices[passage].Instead is not null;

    /// <summary>Holds what a person decided: from now on no step leaves this passage out, or none takes it.</summary>
    /// <param name="because">The person's reason.</param>
    public void Hold(int passage, string because) => _byHand[passage] = because;

    public bool IsHeld(int passage) => _byHand.ContainsKey(passage);

    public void Take(int passage, PassageUse use, Block? instead = null)
    {
        if (Use(passage) == PassageUse.LeftOut && IsHeld(passage))
        {
            return;
        }

        _choices[passage] = _choices[passage] with { Use = use, Instead = instead ?? _choices[passage].Instead };
        _headline = use == PassageUse.Headline ? null : _headline;
    }

    public void LeaveOut(int passage, OmissionReason reason)
    {
        if (!IsHeld(passage))
        {
            _choices[passage] = _choices[passage] with { Use = PassageUse.LeftOut, Reason = reason, Instead = null };
        }
    }

    /// <summary>Leaves out the end of a passage's text and keeps the rest.</summary>
    /// <param name="from">Where the end begins in its text; the passage is plain text in one piece.</param>
    public void LeaveOutEnd(int passage, int from, OmissionReason reason)
    {
        if (IsHeld(passage))
        {
            return;
        }

        var text = _texts[passage];
        _choices[passage] = _choices[passage] with
        {
            Instead = new Block.Paragraph([new Inline.Text(text[..from].TrimEnd())]) { Language = Passages[passage].Block.Language },
            End = text[from..],
            Reason = reason,
        };
    }

    /// <summary>The layout's selectors that can be used; the others are reported once, when the draft's layout is chosen.</summary>
    public static IEnumerable<LayoutSelector> Selectors(Sequence<string> written) => written.Select(LayoutSelector.Parse).OfType<LayoutSelector>();

    /// <summary>Notes why a fact is what it is; what isn't known needs no reason.</summary>
    public void Explain(ClaimKind kind, string? value, string reason)
    {
        if (value is not null)
        {
            Chosen.Add(new ClaimDecision(kind, value, reason));
        }
    }

    public void Report(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    /// <summary>The passages of one use, in order.</summary>
    public IEnumerable<int> Of(PassageUse use) => Enumerable.Range(0, Count).Where(i => _choices[i].Use == use);

    public PassageDecision DecisionOf(int passage)
    {
        var choice = _choices[passage];
        return new PassageDecision(NameOf(choice.Use), choice.Use == PassageUse.LeftOut ? choice.Reason : null, _texts[passage], Passages[passage].Container, Passages[passage].Location)
        {
            ByHand = _byHand.GetValueOrDefault(passage),
        };
    }

    /// <summary>Puts a passage's links without their tracking parts in its place.</summary>
    /// <param name="removed">The parts, as they were written.</param>
    public void Untrack(int passage, Block instead, Sequence<string> removed)
    {
        _choices[passage] = _choices[passage] with { Instead = instead };
        _tracking.Add(passage, removed);
    }

    /// <summary>Puts a passage with its words put right in its place.</summary>
    public void Correct(int passage, Block instead, Correction correction)
    {
        _choices[passage] = _choices[passage] with { Instead = instead };
        Corrections.Add(correction);
    }

    /// <summary>Leaves out a part of what the page says of itself.</summary>
    public void LeaveOut(Omission ofClaim) => _ofClaims.Add(ofClaim);

    /// <summary>Everything left out, in the page's order, what it says of itself last.</summary>
    public Sequence<Omission> Omissions()
    {
        var omissions = new List<Omission>();
        for (var i = 0; i < Count; i++)
        {
            var choice = _choices[i];
            if (choice.Use == PassageUse.LeftOut)
            {
                omissions.Add(new Omission(choice.Reason, _texts[i], Passages[i].Location));
            }
            else if (choice.End is not null)
            {
                omissions.Add(new Omission(choice.Reason, choice.End, Passages[i].Location));
            }
            else if (choice.Instead is Block.MissingMedia medium && medium.Title != _texts[i] && _texts[i].Length > 0)
            {
                // The medium stands in the place of a label or a time of its player.
                omissions.Add(new Omission(OmissionReason.Player, _texts[i], Passages[i].Location));
            }

            omissions.AddRange(_tracking.GetValueOrDefault(i, []).Select(part => new Omission(OmissionReason.Tracking, part, Passages[i].Location)));
        }

        return [.. omissions, .. _ofClaims];
    }

    private static string NameOf(PassageUse use) => use switch
    {
        PassageUse.LeftOut => "left-out",
        PassageUse.AgencyCredit => "agency-credit",
        PassageUse.SourceDescription => "source-description",
        _ => use.ToString().ToLowerInvariant(),
    };

    [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
    private readonly record struct Choice(PassageUse Use, OmissionReason Reason, Block? Instead, string? End);
}
