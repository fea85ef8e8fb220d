using Microsoft.EntityFrameworkCore;
using WestKent.Cases.Storage;

namespace WestKent.Cases.Conversations;

/// <summary>Takes what was said out of a talk, on the resident's wish. That a message was answered stays, so that it is never answered twice.</summary>
public sealed class ForgetTalk(CasesDb db)
{
    /// <param name="stateKey">Under which key the bot remembers the talk.</param>
    public async Task HandleAsync(string conversationId, string stateKey, CancellationToken ct)
    {
        foreach (var turn in await db.Turns.Where(turn => turn.ConversationId == conversationId).ToListAsync(ct))
        {
            turn.Forget();
        }

        db.RemoveRange(await db.ResumeCodes.Where(code => code.StateKey == stateKey).ToListAsync(ct));
    }
}
