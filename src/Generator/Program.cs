using Generator.Commands;

return CommandLine.Run(args, CommandConsole.OfProcess());
