package debrief.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What can be done with packs. */
@Command(name = "packs", description = "Looks after the packs: ./debrief packs check")
final class PacksCommand implements Runnable {
    @Option(names = "--help", usageHelp = true, description = "this page")
    private boolean help;

    @Override
    public void run() {
        throw Fault.use("Say what to do with the packs. Type: ./debrief packs check");
    }
}
