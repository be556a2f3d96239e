package debrief.cli;

import picocli.CommandLine.Command;

/** What can be carried out at the prompt. */
@Command(name = "export", description = "Carries questions out: ./debrief export questions --format csv")
final class ExportCommand implements Runnable {
    @Override
    public void run() {
        throw Fault.use("Say what to carry out. Type: ./debrief export questions --format csv");
    }
}
