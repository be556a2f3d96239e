package debrief.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** The command line's front door. Exit codes: 0 done, 1 done with faults named, 2 wrong use. */
@Command(
        name = "./debrief",
        description = "Interview practice for Technical Program Managers, on this computer.",
        synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {
    private final Prompt prompt;

    private Main(Prompt prompt) {
        this.prompt = prompt;
    }

    /** Runs one command and ends with its exit code. */
    public static void main(String[] args) {
        Map<String, String> properties = new LinkedHashMap<>();
        for (String name : System.getProperties().stringPropertyNames()) {
            properties.put(name, System.getProperty(name));
        }
        Prompt prompt = new Prompt(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv(),
                properties);
        System.exit(run(prompt, args));
    }

    /** Runs one command. */
    static int run(Prompt prompt, String... args) {
        try {
            return commands(prompt).execute(args);
        } catch (Prompt.Unread e) {
            return Fault.DONE_WITH_FAULTS;
        }
    }

    private static CommandLine commands(Prompt prompt) {
        CommandLine packs = new CommandLine(new PacksCommand());
        packs.addSubcommand(new PacksCheckCommand(prompt));
        packs.addSubcommand(new PacksStatsCommand(prompt));
        CommandLine in = new CommandLine(new ImportCommand());
        in.addSubcommand(new ImportQuestionsCommand(prompt));
        CommandLine out = new CommandLine(new ExportCommand());
        out.addSubcommand(new ExportQuestionsCommand(prompt));
        CommandLine drill = new CommandLine(new DrillCommand(prompt));
        drill.addSubcommand(new DrillCommand.ListCommand(prompt));
        drill.addSubcommand(new DrillCommand.NewCommand(prompt));
        drill.addSubcommand(new DrillCommand.SolveCommand(prompt));
        drill.addSubcommand(new DrillCommand.PlayCommand(prompt));
        CommandLine commands = new CommandLine(new Main(prompt))
                .addSubcommand(new ScoreCommand(prompt))
                .addSubcommand(new MockCommand(prompt))
                .addSubcommand(drill)
                .addSubcommand(new CalibrateCommand(prompt))
                .addSubcommand(packs)
                .addSubcommand(in)
                .addSubcommand(out)
                .addSubcommand(new DoctorCommand(prompt));
        addHelp(commands);
        StringWriter help = new StringWriter();
        return commands.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(80)
                .setUsageHelpAutoWidth(false)
                .setOut(new PrintWriter(help))
                .setExecutionStrategy(result -> {
                    Integer asked = CommandLine.executeHelpRequest(result);
                    if (asked == null) {
                        return new CommandLine.RunLast().execute(result);
                    }
                    prompt.print(help.toString().replace(System.lineSeparator(), "\n"));
                    return asked;
                })
                .setParameterExceptionHandler((wrong, args) -> wrongUse(prompt, wrong))
                .setExecutionExceptionHandler((failure, command, result) -> failed(prompt, failure));
    }

    private static void addHelp(CommandLine command) {
        command.getCommandSpec()
                .addOption(OptionSpec.builder("--help")
                        .usageHelp(true)
                        .description("this page")
                        .build());
        command.getSubcommands().values().forEach(Main::addHelp);
    }

    private static int wrongUse(Prompt prompt, ParameterException wrong) {
        String says = String.valueOf(wrong.getMessage());
        prompt.tell((says.endsWith(".") ? says : says + ".") + " Type: "
                + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return Fault.WRONG_USE;
    }

    private static int failed(Prompt prompt, Exception failure) {
        if (failure instanceof Fault fault) {
            prompt.tell(fault.says());
            return fault.exit();
        }
        if (failure instanceof Prompt.Unread unread) {
            throw unread;
        }
        prompt.tell("Debrief met a fault of its own and stopped (" + failure + "). What was saved is safe."
                + " Set DEBRIEF_TRACE=1 and try again to see where.");
        if (prompt.environment().containsKey("DEBRIEF_TRACE")) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            prompt.tell(trace.toString());
        }
        return Fault.DONE_WITH_FAULTS;
    }

    @Override
    public void run() {
        prompt.tell("Say what to do: ./debrief score, mock, drill, calibrate, packs check, import questions, export"
                + " questions or doctor. Type: ./debrief help");
        throw Fault.use("Nothing was done.");
    }
}
