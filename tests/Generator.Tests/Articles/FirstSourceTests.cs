using Generator.Articles;
using Generator.Captures;
using Generator.Files;
using Generator.Settings;
using Generator.Text;

namespace Generator.Tests.Articles;

public class FirstSourceTests
{
    [Fact]
    public void Profile_of_the_first_source_is_read_without_complaint()
    {
        var source = SourceReader.Read(new InputTree(TestFolders.Repository), "rferl", FurnitureReasons.Names);
        Assert.Empty(source.Diagnostics);
        Assert.Equal("RFE/RL", source.Value!.ShortName);
        Assert.Equal(["pangea", "text"], source.Value.Layouts.Select(l => l.Name), StringComparer.Ordinal);
        Assert.Contains(source.Value.Phrases, p => p.Reason == FurnitureReasons.Notice);
    }

    [Fact]
    public void First_capture_is_read_without_complaint_and_its_bytes_are_the_recorded_ones()
    {
        var archive = new InputTree(TestFolders.Repository);
        var folder = Assert.Single(CaptureListing.Of(archive, "rferl", []), f => f.Slug.StartsWith("us-rejects", StringComparison.Ordinal));
        var capture = CaptureReader.Read(archive, folder);
        Assert.Empty(capture.Diagnostics);
        Assert.Equal("text/plain", capture.Value!.MediaType);
        Assert.Equal("[2024-02-20..]", capture.Value.Settings.Captured?.Value);
    }

    [Fact]
    public void Data_built_into_the_program_is_read_without_complaint()
    {
        var data = ExtractionDataReader.BuiltIn(FurnitureReasons.Names);
        Assert.Empty(data.Diagnostics);
        Assert.Contains("and", data.Value!.Conjunctions);
        Assert.True(data.Value.Dates.Gregorian.Languages.Count > 80);
    }

    [Fact]
    public void Reasons_are_named_as_a_profile_writes_them()
    {
        Assert.Equal("share-buttons", ListedName.Of(OmissionReason.ShareButtons));
        Assert.All(Enum.GetValues<OmissionReason>(), reason => Assert.Equal(reason, FurnitureReasons.OmissionOf(ListedName.Of(reason))));
        Assert.Null(FurnitureReasons.OmissionOf(FurnitureReasons.Notice));
    }
}
