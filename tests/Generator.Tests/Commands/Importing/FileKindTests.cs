using System.Text;
using Generator.Commands.Importing;

namespace Generator.Tests.Commands.Importing;

public sealed class FileKindTests
{
    [Theory]
    [InlineData("<!DOCTYPE html><title>x</title>")]
    [InlineData("\n  <html lang=fa>")]
    [InlineData("<!-- saved from url=(0021)https://example.org/ -->\n<html>")]
    [InlineData("<p>One paragraph")]
    [InlineData("<?xml version=\"1.0\"?>\n<!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\">")]
    [InlineData("Some warning a server printed\n<html><body>x")]
    public void A_page_is_known_by_its_markup_whatever_it_is_called(string text)
    {
        Assert.Equal(FileKind.Html, FileKind.Of(Encoding.UTF8.GetBytes(text), "saved.txt"));
        Assert.Equal(FileKind.Html, FileKind.Of([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)], "saved"));
        Assert.Equal(FileKind.Html, FileKind.Of([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)], "saved.md"));
    }

    [Theory]
    [InlineData("# Заголовок\n\nТекст", "a")]
    [InlineData("---\nheadline: x\n---\n", "a")]
    [InlineData("See [this](https://example.org/).", "a")]
    [InlineData("Nothing tells.", "a.md")]
    public void Markdown_is_known_by_its_marks_and_in_doubt_by_its_name(string text, string name) =>
        Assert.Equal(FileKind.Markdown, FileKind.Of(Encoding.UTF8.GetBytes(text), name));

    [Theory]
    [InlineData("Nothing tells.", "a")]
    [InlineData("# 1 in the list", "a.txt")]
    [InlineData("<print> is no tag", "a")]
    [InlineData("a < b", "a.html")]
    public void What_has_no_marks_is_plain_text(string text, string name) => Assert.Equal(FileKind.PlainText, FileKind.Of(Encoding.UTF8.GetBytes(text), name));

    [Fact]
    public void Text_in_an_old_single_byte_encoding_is_text() => Assert.Equal(FileKind.PlainText, FileKind.Of([0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2], "a"));

    [Fact]
    public void A_stray_zero_byte_does_not_make_a_page_binary()
    {
        Assert.Equal(FileKind.Html, FileKind.Of("<!DOCTYPE html>\n<title>Bridge</title><p>Before \0 and after</p>"u8, "page"));
        Assert.Null(FileKind.Of("<a \0\0\0\0\0\0\0\0\0"u8, "page").Extension);
    }

    [Theory]
    [InlineData("%PDF-1.7\n", "a PDF document")]
    [InlineData("PK\u0003\u0004", "a ZIP archive (also office documents)")]
    [InlineData("WARC/1.1\r\n", "a WARC file")]
    [InlineData("", "an empty file")]
    [InlineData(" \n\t", "an empty file")]
    [InlineData("a\0b", "binary data")]
    public void What_no_article_can_be_read_from_is_named(string text, string name)
    {
        var kind = FileKind.Of(Encoding.UTF8.GetBytes(text), "page.html");
        Assert.Equal(name, kind.Name);
        Assert.Null(kind.Extension);
    }
}
