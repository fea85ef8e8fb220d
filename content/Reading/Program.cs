Console.WriteLine("Reading");
