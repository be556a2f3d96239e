package debrief.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing a drill's scenario is made of, as its pack describes it.
 *
 * @param file where it stands, for a sentence about it
 * @param line where it begins
 * @param texts words and numbers, by their key
 * @param lists lists of words, by their key
 * @param parts what it is made of itself, by their key
 */
public record Detail(
        String file,
        int line,
        Map<String, String> texts,
        Map<String, List<String>> lists,
        Map<String, List<Detail>> parts) {
    public Detail {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists));
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /** These words. @throws IllegalStateException where they are missing */
    public String text(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw missing(key);
        }
        return text;
    }

    /** These words, or others where there are none. */
    public String text(String key, String otherwise) {
        return texts.getOrDefault(key, otherwise);
    }

    /** This number. @throws IllegalStateException where there is none */
    public double number(String key) {
        try {
            return Double.parseDouble(text(key));
        } catch (NumberFormatException e) {
            throw new IllegalStateException(place() + "\"" + key + "\" should be a number.", e);
        }
    }

    /** This list of words; empty where it is not written. */
    public List<String> list(String key) {
        return lists.getOrDefault(key, List.of());
    }

    /** The least and the most of a figure, written as a list of two whole numbers. @throws IllegalStateException where it is not */
    public DrillTexts.Range range(String key) {
        List<String> two = list(key);
        try {
            return new DrillTexts.Range(Integer.parseInt(two.get(0)), Integer.parseInt(two.get(1)));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new IllegalStateException(place() + "\"" + key + "\" should be two whole numbers.", e);
        }
    }

    /** What it is made of. @throws IllegalStateException where there is none */
    public List<Detail> parts(String key) {
        List<Detail> found = parts.getOrDefault(key, List.of());
        if (found.isEmpty()) {
            throw missing(key);
        }
        return found;
    }

    private IllegalStateException missing(String key) {
        return new IllegalStateException(place() + "\"" + key + "\" is missing.");
    }

    private String place() {
        return file + ":" + line + ": ";
    }
}
