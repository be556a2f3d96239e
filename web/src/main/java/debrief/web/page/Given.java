package debrief.web.page;

import debrief.lists.QuestionList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file that was chosen in a form, or text that was pasted into it instead.
 *
 * @param carried its bytes in Base64, as a form carries them to the next step
 * @param pasted whether it was pasted
 */
public record Given(String name, String carried, boolean pasted) {
    /**
     * What was given; empty where neither was. Of a file that is too large no more is read than tells so.
     *
     * @param name of what was pasted
     */
    public static Optional<Given> of(@Nullable MultipartFile file, String text, String name) throws IOException {
        if (file != null && !file.isEmpty()) {
            try (InputStream in = file.getInputStream()) {
                return Optional.of(new Given(
                        Objects.requireNonNullElse(file.getOriginalFilename(), name),
                        carried(in.readNBytes(QuestionList.MOST_BYTES + 1)),
                        false));
            }
        }
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(new Given(name, carried(Asked.typed(text).getBytes(StandardCharsets.UTF_8)), true));
    }

    /** The bytes that were given. */
    public byte[] bytes() {
        return Base64.getDecoder().decode(carried);
    }

    private static String carried(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
