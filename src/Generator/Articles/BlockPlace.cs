namespace Generator.Articles;

/// <summary>What some blocks of a translation, one after the other, were made from.</summary>
/// <param name="First">Number of the first block in the original's body, from 1; 0 where nothing in the original corresponds to them.</param>
/// <param name="Count">How many blocks of the original.</param>
/// <param name="Blocks">How many blocks of the translation.</param>
public sealed record BlockPlace(int First, int Count, int Blocks);
