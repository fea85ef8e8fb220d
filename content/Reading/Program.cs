using Microsoft.Extensions.Logging.Abstractions;

using WestKent.Content.Reading;

using var library = ContentLibrary.Open(args[1], null, TimeProvider.System, NullLogger.Instance);
Console.WriteLine(library.Current.Guides.Count);
