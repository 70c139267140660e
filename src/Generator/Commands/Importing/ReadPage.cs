using Generator.Articles;
using Generator.Captures;
using Generator.Settings;

namespace Generator.Commands.Importing;

/// <summary>A page that gave an article, with whose it is.</summary>
/// <param name="Source">Null where nothing says whose it is.</param>
/// <param name="IsSourceNew">Whether the archive has no profile of it yet.</param>
internal sealed record ReadPage(Capture Capture, Article Article, PageStatement Statement, Source? Source, bool IsSourceNew);
