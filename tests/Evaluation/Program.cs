using System.Globalization;
using WestKent.Tests.Evaluation;
using WestKent.Tests.Evaluation.Talking;

return args switch
{
    ["understand", var input, var output] => Predicting.Run(input, output),
    ["measure", var messages, ..] => Measuring.Run(messages, showErrors: args.Contains("--errors")),
    ["crossval", var folds, ..] when int.TryParse(folds, CultureInfo.InvariantCulture, out var count) => CrossValidation.Run(count, showErrors: args.Contains("--errors")),
    ["crossval", ..] => CrossValidation.Run(folds: 5, showErrors: args.Contains("--errors")),
    ["explain", .. var words] => Explaining.Run(string.Join(' ', words)),
    ["talk", .. var files] when files.Length > 0 => await TalkCommand.RunAsync(files),
    _ => Help(),
};

static int Help()
{
    Console.WriteLine("""
        understand IN.jsonl OUT.jsonl   reads {"id","text","channel"} lines, writes {"id","top","safety"} lines
        measure MESSAGES.jsonl          measures on labelled messages (heldback.jsonl) and prints a table; --errors lists what went wrong
        crossval [FOLDS]                measures on content's own examples, each fold by a model that has not seen it
        talk FILE...                    plays scripted conversations (files or folders) and prints them; docs/conversation.md
        explain WORDS                   what one message is taken to mean, and why
        """);
    return 1;
}
