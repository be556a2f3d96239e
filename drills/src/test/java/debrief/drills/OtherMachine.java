package debrief.drills;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a program prints on a virtual machine of its own. */
public final class OtherMachine {
    private OtherMachine() {}

    /**
     * The bytes it prints.
     *
     * @param seeds its argument
     * @param options of the virtual machine
     * @throws IOException also where it ends with a fault
     */
    public static byte[] printed(Class<?> program, int seeds, String... options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName(), String.valueOf(seeds)));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        byte[] out = process.getInputStream().readAllBytes();
        if (process.waitFor() != 0) {
            throw new IOException(program.getName() + " ended with " + process.exitValue() + ".");
        }
        return out;
    }
}
