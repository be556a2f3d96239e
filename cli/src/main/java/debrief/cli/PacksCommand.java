package debrief.cli;

import picocli.CommandLine.Command;

/** What can be done with packs. */
@Command(name = "packs", description = "Looks after the packs: ./debrief packs check, ./debrief packs stats")
final class PacksCommand implements Runnable {
    @Override
    public void run() {
        throw Fault.use("Say what to do with the packs. Type: ./debrief packs check, or ./debrief packs stats");
    }
}
