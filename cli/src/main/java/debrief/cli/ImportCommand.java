package debrief.cli;

import picocli.CommandLine.Command;

/** What can be brought in at the prompt. */
@Command(name = "import", description = "Brings questions in: ./debrief import questions FILE")
final class ImportCommand implements Runnable {
    @Override
    public void run() {
        throw Fault.use("Say what to bring in. Type: ./debrief import questions FILE");
    }
}
