using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace WestKent.Cases.Evidence;

/// <summary>
/// Seals the bytes of a file on the disk with a key of its own, which the service's key ring wraps: a new ring key takes over
/// by itself, and what an older one wrapped still opens (decision 17).
/// </summary>
internal sealed class EvidenceSeal(IDataProtectionProvider protection)
{
    private readonly IDataProtector ring = protection.CreateProtector("evidence/file-key");

    /// <returns>What takes the plain bytes in; finish it before closing the file.</returns>
    public async Task<SealedWriting> BeginAsync(Stream file, CancellationToken ct)
    {
        var key = RandomNumberGenerator.GetBytes(SealedFormat.KeyBytes);
        await file.WriteAsync(SealedFormat.Head(ring.Protect(key)), ct);
        return new SealedWriting(file, new AesGcm(key, SealedFormat.TagBytes));
    }

    /// <summary>The plain bytes again, to be read from anywhere. A file from before it was sealed is given as it lies.</summary>
    /// <exception cref="CryptographicException">It was changed, or the key it was sealed with is gone.</exception>
    public Stream Open(FileStream file)
    {
        try
        {
            if (!IsSealed(file))
            {
                file.Position = 0;
                return file;
            }

            var length = new byte[sizeof(ushort)];
            file.ReadExactly(length);
            var wrapped = new byte[BinaryPrimitives.ReadUInt16BigEndian(length)];
            if (wrapped.Length > SealedFormat.MostWrapped)
            {
                throw new CryptographicException("The head of a sealed file is damaged.");
            }

            file.ReadExactly(wrapped);
            return new SealedReading(file, new AesGcm(ring.Unprotect(wrapped), SealedFormat.TagBytes));
        }
        catch (EndOfStreamException cut)
        {
            file.Dispose();
            throw new CryptographicException("A sealed file is cut short.", cut);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    public static bool IsSealed(FileStream file)
    {
        var mark = new byte[SealedFormat.Mark.Length];
        return file.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false) == mark.Length && SealedFormat.Mark.SequenceEqual(mark);
    }
}
