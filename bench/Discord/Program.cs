Console.Error.WriteLine("No bench is written yet.");
return 2;
