namespace Generator.Fuzzing;

/// <summary>Makes an input that fails smaller, as long as it fails in the same way: pieces are taken out, halves first, single bytes last.</summary>
internal static class InputShrinking
{
    private const int MostTries = 4_000;

    public static byte[] Of(byte[] input, Func<byte[], bool> fails)
    {
        var tries = 0;
        for (var size = input.Length / 2; size > 0; size = size == 1 ? 0 : (size + 1) / 2)
        {
            for (var at = 0; at < input.Length && tries < MostTries;)
            {
                byte[] smaller = [.. input.AsSpan(0, at), .. input.AsSpan(Math.Min(at + size, input.Length))];
                tries++;
                if (fails(smaller))
                {
                    input = smaller;
                }
                else
                {
                    at += size;
                }
            }
        }

        return input;
    }
}
