package debrief.rounds;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The end of a file of lines, which a crash may have cut off. */
final class Tail {
    private static final int STEP = 8192;

    private Tail() {}

    /** Every line that was written to its end. */
    static List<String> lines(byte[] bytes) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                lines.add(new String(bytes, from, i - from, StandardCharsets.UTF_8));
                from = i + 1;
            }
        }
        return lines;
    }

    /** Takes a last line without its end out of the file, and says where the next line begins. */
    static long heal(FileChannel file) throws IOException {
        long size = file.size();
        long end = size;
        while (end > 0) {
            int length = (int) Math.min(STEP, end);
            ByteBuffer step = ByteBuffer.allocate(length);
            int read = 0;
            while (step.hasRemaining() && read >= 0) {
                read = file.read(step, end - length + step.position());
            }
            for (int i = step.position() - 1; i >= 0; i--) {
                if (step.get(i) == '\n') {
                    end = end - length + i + 1;
                    if (end < size) {
                        file.truncate(end);
                    }
                    return end;
                }
            }
            end -= length;
        }
        throw new IOException("There is no whole line in the file.");
    }
}
