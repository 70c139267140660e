using Generator.Settings;
using Generator.Web;

namespace Generator.Captures.Images;

/// <summary>The pictures that were saved together with a page, wherever a way of saving puts them: beside it, or in the same container.</summary>
public abstract class CapturedPictures(ReadingLimits limits)
{
    /// <summary>How large and how many they may be.</summary>
    public ReadingLimits Limits { get; } = limits;

    /// <summary>Changes whenever the pictures do, and with what is held; empty where the page's own bytes are all there is.</summary>
    public virtual string Key => "";

    /// <summary>Whether nothing is ever found.</summary>
    public virtual bool IsEmpty => false;

    /// <summary>Whether they lie in the capture's own file, so that its digest covers them.</summary>
    public virtual bool AreInItsFile => false;

    /// <summary>Whether an address names a file saved with the page, and nothing on the web.</summary>
    public virtual bool IsNameBesidePage(string written) => false;

    /// <summary>No pictures beside the page itself.</summary>
    public static CapturedPictures None(ReadingLimits limits) => new Nothing(limits);

    /// <summary>The name under which the picture at an address is held; null where it isn't.</summary>
    /// <param name="written">The address as the page writes it.</param>
    /// <param name="url">Where it leads on the web; null where it leads nowhere.</param>
    public abstract string? Find(string written, WebUrl? url);

    /// <summary>The bytes of a picture, whatever they are; the problem says why there are none.</summary>
    /// <param name="foundAt">A name that <see cref="Find"/> gave.</param>
    public abstract OpenedPicture Open(string foundAt);

    private sealed class Nothing(ReadingLimits limits) : CapturedPictures(limits)
    {
        public override bool IsEmpty => true;

        public override string? Find(string written, WebUrl? url) => null;

        public override OpenedPicture Open(string foundAt) => OpenedPicture.Without(PictureProblem.Missing);
    }
}

/// <summary>A picture's bytes, or why there are none.</summary>
public sealed record OpenedPicture(ReadOnlyMemory<byte> Bytes, PictureProblem? Problem)
{
    public static OpenedPicture With(ReadOnlyMemory<byte> bytes) => new(bytes, null);

    public static OpenedPicture Without(PictureProblem problem) => new(default, problem);
}

/// <summary>Why a picture of a capture isn't shown.</summary>
public enum PictureProblem
{
    /// <summary>It can't be found again, or not be read.</summary>
    Missing,

    /// <summary>Its bytes end before it does, or are no picture's.</summary>
    Damaged,

    /// <summary>It is none of the kinds that are shown.</summary>
    OtherKind,

    /// <summary>It has more bytes than are read.</summary>
    TooLarge,

    /// <summary>It has more points than are drawn.</summary>
    TooManyPixels,

    /// <summary>The program can't draw its kind, and it is too large to be published as it is.</summary>
    NotDrawn,

    /// <summary>It is built in a way that hides what else is in it.</summary>
    NotCleaned,
}
