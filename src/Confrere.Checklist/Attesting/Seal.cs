using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Confrere.Engine;
using Confrere.Engine.Attesting;

namespace Confrere.Checklist.Attesting;

/// <summary>Seals: the beginnings of SHA-256 sums, written with sixteen consonants, so that none looks like a number or a word.</summary>
internal static class Seal
{
    private const string Letters = "bcdfghjklmnpqrst";
    private const int BlockLength = 8;
    private const int WholeLength = 12;

    /// <summary>The seal of a block.</summary>
    /// <param name="kind">What it is: the same words seal otherwise as a key and as a paragraph.</param>
    /// <param name="parts">Its canonical parts.</param>
    public static string Of(BlockKind kind, params ReadOnlySpan<string> parts) => Sum(BlockLength, [kind.ToString(), .. parts]);

    /// <summary>The seal over a whole attestation: it holds address, answers and blocks together, so that neither an answer nor a block can be changed, nor the whole be carried to another text.</summary>
    public static string Over(Attestation attestation, string address)
    {
        string[] answers =
        [
            "confrere 1", address, Form(attestation.Role, AnswerForms.Reviewers), attestation.Month, attestation.Rules,
            Form(attestation.KnownToPatient), Form(attestation.KnownToRelative), Form(attestation.KnownToColleague), Form(attestation.Told), Form(attestation.Respectful),
            Form(attestation.Consent, AnswerForms.Consents), Form(attestation.Delay, AnswerForms.Delays) + (attestation.Out is { } month ? " " + month : ""),
            attestation.Changed is { } changed ? string.Join(' ', changed.Order().Select(change => change.ToString())) : "",
            string.Join(' ', attestation.Images.Select(image => $"{image.Image}:{Form(image.Face)}:{Form(image.Writing)}:{Form(image.Consent, AnswerForms.ImageConsents)}")),
            string.Join(' ', attestation.Advice.Select(advice => $"{advice.Rule}:{advice.Block}:{advice.Answer}")),
        ];
        return Sum(WholeLength, [.. answers, .. attestation.Blocks]);
    }

    private static string Form(bool? answer) => answer is { } known ? AnswerForms.YesNo(known, Language.English) : "";

    private static string Form<T>(T? answer, AnswerForms<T> forms) where T : struct, Enum => answer is { } known ? forms.Of(known, Language.English) : "";

    // Each part goes with its length, so that no two lists of parts are one row of bytes.
    private static string Sum(int letters, ReadOnlySpan<string> parts)
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
            sum.AppendData(length);
            sum.AppendData(bytes);
        }
        return string.Create(letters, sum.GetHashAndReset(), static (seal, hash) =>
        {
            for (var i = 0; i < seal.Length; i++)
                seal[i] = Letters[i % 2 == 0 ? hash[i / 2] >> 4 : hash[i / 2] & 15];
        });
    }
}
