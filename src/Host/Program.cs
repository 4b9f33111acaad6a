using Guildhall.Host;

return await Verbs.RunAsync(args);
