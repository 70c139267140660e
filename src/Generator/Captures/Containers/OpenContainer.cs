using Generator.Captures.Containers.Feeds;
using Generator.Captures.Containers.Wacz;
using Generator.Captures.Containers.Warc;
using Generator.Diagnostics;
using Generator.Settings;

namespace Generator.Captures.Containers;

/// <summary>
/// A container held open while several of its records are read. Where they lie in one packed piece, each is reached by unpacking what lies between it and the one
/// before: read in the order of their places, all of them take one pass through the file.
/// </summary>
/// <param name="open">Gives the file, when the first record is asked for; null where there is none.</param>
internal sealed class OpenContainer(Func<Stream?> open) : IDisposable
{
    private Stream? _file;
    private WaczFile? _wacz;
    private FeedFile? _feed;
    private WarcReader? _reader;
    private RecordPlace? _last;

    /// <summary>The page of one record.</summary>
    /// <param name="missing">What to say where there is no such file.</param>
    /// <param name="name">The capture's path, for messages.</param>
    public Outcome<ContainedPage> Page(RecordPlace place, string name, ReadingLimits limits, Diagnostic missing)
    {
        if (_file is null && (_file = open()) is not null)
        {
            _wacz = WaczFile.Of(_file);
            _feed = FeedPageReader.IsFeed(_file) ? FeedPageReader.Read(_file, limits) : null;
        }

        if (_file is null)
        {
            return Outcome.Nothing<ContainedPage>(missing);
        }

        if (_feed is not null)
        {
            return FeedPageReader.RecordAt(_feed, place) is { } page ? Outcome.Of(page) : Outcome.Nothing<ContainedPage>(ContainerDiagnostics.NoEntry.At(Location.Of(name)));
        }

        if (_reader is null || _last?.Offset != place.Offset || _last.Skip >= place.Skip)
        {
            _reader?.Dispose();
            _reader = new WarcReader(_wacz?.UpTo(_file, place.Offset) ?? _file, place, limits.UnpackingRatio);
        }

        return WarcPageReader.At(_reader, _last = place, name, limits);
    }

    public void Dispose()
    {
        _reader?.Dispose();
        _file?.Dispose();
    }
}
