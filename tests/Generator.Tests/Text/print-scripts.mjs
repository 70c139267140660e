// Prints src/Generator/Text/ScriptRanges.cs from the Unicode Character Database of the Node.js that runs it:
//   node tests/Generator.Tests/Text/print-scripts.mjs > src/Generator/Text/ScriptRanges.cs
const codes = `Adlm Aghb Ahom Arab Armi Armn Avst Bali Bamu Bass Batk Beng Berf Bhks Bopo Brah Brai Bugi Buhd Cakm Cans Cari Cham Cher Chrs Copt Cpmn Cprt Cyrl Deva Diak Dogr Dsrt
Dupl Egyp Elba Elym Ethi Gara Geor Glag Gong Gonm Goth Gran Grek Gujr Gukh Guru Hang Hani Hano Hatr Hebr Hira Hluw Hmng Hmnp Hung Ital Java Kali Kana Kawi Khar Khmr Khoj Kits Knda
Krai Kthi Lana Laoo Latn Lepc Limb Lina Linb Lisu Lyci Lydi Mahj Maka Mand Mani Marc Medf Mend Merc Mero Mlym Modi Mong Mroo Mtei Mult Mymr Nagm Nand Narb Nbat Newa Nkoo Nshu Ogam
Olck Onao Orkh Orya Osge Osma Ougr Palm Pauc Perm Phag Phli Phlp Phnx Plrd Prti Rjng Rohg Runr Samr Sarb Saur Sgnw Shaw Shrd Sidd Sidt Sind Sinh Sogd Sogo Sora Soyo Sund Sunu Sylo
Syrc Tagb Takr Tale Talu Taml Tang Tavt Tayo Telu Tfng Tglg Thaa Thai Tibt Tirh Tnsa Todr Tols Toto Tutg Ugar Vaii Vith Wara Wcho Xpeo Xsux Yezi Yiii Zanb`.split(/\s+/);
// Signs that several of these scripts use; those of the others stand in no newspaper.
const written = 'Arab Syrc Thaa Nkoo Rohg Adlm Hira Kana Hani Hang Bopo Deva Beng Gujr Guru Orya Taml Telu Knda Mlym Sinh Mong Geor'.split(' ');
const isSeldom = c => (c >= 0x1CD0 && c <= 0x1CFF) || [0xB7, 0x2BC, 0x205A, 0x2E31, 0x2E41].includes(c);

const characters = [];
for (let c = 0; c < 0x110000; c++) {
  if (c < 0xD800 || (c > 0xDFFF && c < 0x33480)) characters.push(c);
}

const hex = c => c.toString(16).toUpperCase();
const test = (property, code) => { const pattern = new RegExp(`^\\p{${property}=${code}}$`, 'u'); return c => pattern.test(String.fromCodePoint(c)); };
function rangesOf(list) {
  const ranges = [];
  for (const c of list) {
    const last = ranges.at(-1);
    if (last && last[1] === c - 1) last[1] = c; else ranges.push([c, c]);
  }
  return ranges.map(([first, last]) => first === last ? hex(first) : `${hex(first)}-${hex(last)}`);
}

function lines(tokens) {
  const result = [''];
  for (const token of tokens) {
    if (result.at(-1).length + token.length > 149) result.push('');
    result[result.length - 1] += (result.at(-1) ? ' ' : '') + token;
  }
  return result.map(line => ' '.repeat(8) + line).join('\n');
}

const isCommon = test('Script', 'Zyyy'), isInherited = test('Script', 'Zinh');
const shared = characters.filter(c => (isCommon(c) || isInherited(c)) && /[\p{L}\p{P}]/u.test(String.fromCodePoint(c)) && !isSeldom(c));
const all = codes.flatMap(code => [code, ...rangesOf(characters.filter(test('Script', code)))]);
const extensions = written.flatMap(code => { const found = rangesOf(shared.filter(test('Script_Extensions', code))); return found.length ? [code, ...found] : []; });

console.log(`namespace Generator.Text;

/// <summary>
/// The property Script of the Unicode Character Database ${process.versions.unicode} (Scripts.txt, ScriptExtensions.txt; Unicode Standard Annex #24), printed by tests/Generator.Tests/Text/print-scripts.mjs:
/// the code of a script (ISO 15924), then its characters and ranges in hexadecimal. What is common to scripts or inherits one isn't listed.
/// </summary>
/// <remarks>Data of the Unicode Character Database: © 1991-2025 Unicode, Inc., Unicode License v3 (https://www.unicode.org/license.txt).</remarks>
internal static class ScriptRanges
{
    public const string All =
        """
${lines(all)}
        """;

    /// <summary>Letters and punctuation of several scripts but not of all (Script_Extensions), for the scripts that are still written: an Arabic comma, a prolonged kana, a danda.</summary>
    public const string Extensions =
        """
${lines(extensions)}
        """;
}`);
