using WestKent.Content.Reading;

return CheckCommand.Run(args, Console.Out, TimeProvider.System);
