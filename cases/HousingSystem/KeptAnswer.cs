using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WestKent.Cases.HousingSystem;

/// <summary>What a client was answered under one idempotency key. Ids and dates only, nothing personal.</summary>
public sealed class KeptAnswer
{
    public const int LongestKey = 100;

    private KeptAnswer()
    {
    }

    public string ClientId { get; private set; } = "";

    public string IdempotencyKey { get; private set; } = "";

    /// <summary>SHA-256 of what was asked: the method, the path and the body.</summary>
    public string AskedHash { get; private set; } = "";

    public int Status { get; private set; }

    public string Body { get; private set; } = "";

    public DateTime AtUtc { get; private set; }

    internal static KeptAnswer Of(string clientId, string idempotencyKey, string askedHash, int status, string body, DateTime atUtc) => new()
    {
        ClientId = clientId,
        IdempotencyKey = idempotencyKey,
        AskedHash = askedHash,
        Status = status,
        Body = body,
        AtUtc = atUtc,
    };
}

internal sealed class KeptAnswerConfiguration : IEntityTypeConfiguration<KeptAnswer>
{
    public void Configure(EntityTypeBuilder<KeptAnswer> builder)
    {
        builder.ToTable("KeptAnswers");
        builder.HasKey(answer => new { answer.ClientId, answer.IdempotencyKey });
        builder.Property(answer => answer.ClientId).HasMaxLength(60);
        builder.Property(answer => answer.IdempotencyKey).HasMaxLength(KeptAnswer.LongestKey);
        builder.Property(answer => answer.AskedHash).HasMaxLength(64);
        builder.HasIndex(answer => answer.AtUtc);
    }
}
