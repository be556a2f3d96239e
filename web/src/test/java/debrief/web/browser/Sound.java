package debrief.web.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** What the test's microphone hears: something like a voice for 700 ms, then 800 ms of a quiet room. */
final class Sound {
    private static final int RATE = 48_000;
    private static final int VOICE = RATE * 7 / 10;
    private static final int ROOM = RATE * 8 / 10;

    private Sound() {}

    /** The sound as a WAV file; it is made once. */
    static Path file() {
        try {
            Path file = Files.createTempFile("debrief-voice", ".wav");
            file.toFile().deleteOnExit();
            Files.write(file, wav());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] wav() {
        int samples = VOICE + ROOM;
        ByteBuffer wav = ByteBuffer.allocate(44 + samples * 2).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(java.nio.charset.StandardCharsets.US_ASCII)).putInt(36 + samples * 2);
        wav.put("WAVEfmt ".getBytes(java.nio.charset.StandardCharsets.US_ASCII)).putInt(16);
        wav.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(RATE * 2);
        wav.putShort((short) 2).putShort((short) 16);
        wav.put("data".getBytes(java.nio.charset.StandardCharsets.US_ASCII)).putInt(samples * 2);
        Random room = new Random(7);
        for (int i = 0; i < samples; i++) {
            double quiet = (room.nextDouble() - 0.5) * 0.001;
            wav.putShort((short) ((i < VOICE ? voice(i) + quiet : quiet) * 32_000));
        }
        return wav.array();
    }

    /** A gliding tone with its overtones, four syllables a second: a steady one would be taken for noise and removed. */
    private static double voice(int i) {
        double at = i / (double) RATE;
        double phase = 2 * Math.PI * (140 * at + 30 * Math.sin(2 * Math.PI * 3 * at) / (2 * Math.PI));
        double sum = 0;
        for (int overtone = 1; overtone <= 12; overtone++) {
            sum += Math.sin(overtone * phase) / overtone;
        }
        return 0.35 * sum * (0.55 + 0.45 * Math.sin(2 * Math.PI * 4 * at));
    }
}
