package debrief.engine.rating;

import debrief.engine.question.Question;
import debrief.engine.signal.Detectors;
import debrief.engine.text.Lexicon;
import debrief.engine.text.Phrases;
import debrief.engine.text.Transcript;
import debrief.engine.text.Word;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Tells whether an answer has anything to do with the question's subject. When in doubt it has.
 *
 * <p>The subjects are data, in {@code subjects.tsv} beside this class: words that recognise each in a question,
 * and words that bear on it in an answer. A question may have several subjects; an answer that bears on any of them
 * is on the question.
 */
final class Subjects {
    private static final Subjects KNOWN = load();

    /** A shorter answer is too little to say that it is about something else. */
    private static final int FEWEST_WORDS = 90;
    /** Up to this length every subject needs less than its points, as there was less room to gain them. */
    private static final int FULL_LENGTH = 240;
    /** A longer answer needs no more points than one of so many times the full length. */
    private static final double LONGEST_SHARE = 1.8;

    /** One word of working life in so many words is the least that work is told with. */
    private static final int WORDS_PER_WORK_WORD = 70;
    /** An answer without words of work must gain so many times the points. */
    private static final double WITHOUT_WORK = 3;

    /** Of a question that no pack holds the subject is read from its words alone, so more doubt is owed. */
    private static final double OF_A_STRANGE_QUESTION = 0.7;

    /** Who announces a ready story owes more: it must bear on the question that was put. */
    private static final double OF_A_READY_STORY = 2.8;

    /** A question's telling words that a ready story has to take up, where no subject is known. */
    private static final double LEAST_ECHO = 3.5;

    /** So many words are the opening of an answer. */
    private static final int OPENING = 30;

    private static final Phrases READY = Phrases.of(
            "\\b(com(es|ing) to (my )?mind|remind(s|ed)? me (of|a bit of)|makes me think of|let me tell you|"
                    + "(let me|i 'd like to|i would like to|i want to|i 'm going to|can i|may i|i 'd rather) (tell you|talk about|share|use|take|give you)|"
                    + "i 'll (tell you about|talk about|share|go with)|i (would|'d) (like to )?(take|use|pick|choose) [a-z' -]* for (that|this|it)|"
                    + "(i 'm|i am|most|am) (most |really )?(proud|proudest) of|(proudest|proud) (moment|work)|the best thing (i|we|my)|for that one|"
                    + "'s the one (that )?i|the one (that )?i (always|'d|would) (tell|choose|pick|take|use|give)|i 'd go (for|with)|my favou?rite|"
                    + "(it 's|that 's|it is|it would be) (the|our|my) [a-z' -]* i (think|guess|suppose)|"
                    + "(example|story|project|case) (that )?i (always|like|love|know best|'d|would)|i have a (good|great|nice) (one|story|example)|my best (example|story))\\b");

    private static final int IS = 2;
    private static final int NEAR = 1;
    private static final int MOST_IS = 2;
    private static final int MOST_NEAR = 3;
    private static final int GAP = 4;

    private final List<Subject> subjects;
    private final Set<String> work;
    private final Set<String> plain;
    /** In how many of a hundred answers a term stands. */
    private final Map<String, Integer> common;

    private Subjects(List<Subject> subjects, Set<String> work, Set<String> plain, Map<String, Integer> common) {
        this.common = common;
        this.subjects = subjects;
        this.work = work;
        this.plain = plain;
    }

    /**
     * A subject.
     *
     * @param name in plain words
     * @param need the points that an answer of {@link #FULL_LENGTH} words about anything else seldom gains
     * @param broad whether it is left aside where a question has a narrower subject
     */
    private record Subject(String name, double need, boolean broad, List<Term> asks, List<Facet> facets) {}

    private record Facet(List<Term> is, List<Term> near) {}

    private record Term(String text, List<String> words) {}

    /** The subject that was missed; empty where the answer bears on it, or where it cannot be told. */
    static Optional<String> missed(Question question, Transcript asked, Transcript transcript) {
        return KNOWN.missing(question, new Places(asked), transcript);
    }

    private Optional<String> missing(Question question, Places asked, Transcript transcript) {
        int words = transcript.words().size();
        if (words < FEWEST_WORDS) {
            return Optional.empty();
        }
        Places said = new Places(transcript);
        boolean working = works(said) * WORDS_PER_WORK_WORD >= words;
        List<Subject> about = about(asked);
        if (about.isEmpty()) {
            if (announced(transcript) && echoed(asked, said) < LEAST_ECHO) {
                return Optional.of("");
            }
            return working || works(said) > 1 ? Optional.empty() : Optional.of("work");
        }
        // Who says it all twice has not had the room to say more.
        double share = Math.min(LONGEST_SHARE, (double) words / FULL_LENGTH);
        double room = Math.sqrt(share) * Math.min(1, share);
        double echoed = echoed(asked, said);
        double bearing = 0;
        for (Subject subject : about) {
            bearing = Math.max(bearing, (points(subject, said) + echoed) / (subject.need() * room));
        }
        double owed = !working
                ? WITHOUT_WORK
                : announced(transcript) ? OF_A_READY_STORY : !question.points().isEmpty() ? 1 : OF_A_STRANGE_QUESTION;
        return bearing >= owed ? Optional.empty() : Optional.of(about.get(0).name());
    }

    /** Whether an answer begins by announcing a story that was ready before the question was put. */
    private static boolean announced(Transcript transcript) {
        StringJoiner opening = new StringJoiner(" ");
        transcript.words().stream().limit(OPENING).forEach(word -> opening.add(word.lower()));
        return READY.in(opening.toString());
    }

    private List<Subject> about(Places asked) {
        List<Subject> about = new ArrayList<>();
        for (Subject subject : subjects) {
            for (Term term : subject.asks()) {
                if (asked.has(term.words().get(0)) && asked.count(term) > 0) {
                    about.add(subject);
                    break;
                }
            }
        }
        List<Subject> narrow =
                about.stream().filter(subject -> !subject.broad()).toList();
        return narrow.isEmpty() ? about : narrow;
    }

    private long works(Places said) {
        return work.stream().filter(said::has).count();
    }

    private double points(Subject subject, Places said) {
        double least = Double.MAX_VALUE;
        for (Facet facet : subject.facets()) {
            double points = 0;
            for (Term term : facet.is()) {
                points += IS * worth(term, said, MOST_IS);
            }
            for (Term term : facet.near()) {
                points += NEAR * worth(term, said, MOST_NEAR);
            }
            least = Math.min(least, points);
        }
        return least;
    }

    /** The first time counts one, more of it a half. A word that half of all answers hold says little. */
    private double worth(Term term, Places said, int most) {
        int count = Math.min(most, said.count(term));
        if (count == 0) {
            return 0;
        }
        return (count == 1 ? 1 : 1.5) * rarity(term.text());
    }

    private double rarity(String term) {
        return StrictMath.log10(100.0 / common.getOrDefault(term, 1)) / 2;
    }

    /** The question's own telling words, said again. */
    private double echoed(Places asked, Places said) {
        double points = 0;
        for (Word word : asked.words) {
            if (word.lower().length() > 2
                    && word.can(Lexicon.NOUN | Lexicon.VERB | Lexicon.ADJECTIVE)
                    && !word.isAny(plain)
                    && word.lemmas().stream().anyMatch(said::has)) {
                points += IS * rarity(word.lemmas().get(0));
            }
        }
        return points;
    }

    private static Subjects load() {
        List<Subject> subjects = new ArrayList<>();
        Set<String> work = new HashSet<>();
        Set<String> plain = new HashSet<>();
        Map<String, Integer> common = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(
                        Subjects.class.getResourceAsStream("subjects.tsv"), "The subjects are not on the class path."),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] cells = line.split("\t", -1);
                Subject last = subjects.isEmpty() ? null : subjects.get(subjects.size() - 1);
                if (cells[0].equals("subject")) {
                    subjects.add(new Subject(
                            cells[1],
                            Double.parseDouble(cells[2]),
                            cells[3].equals("broad"),
                            new ArrayList<>(),
                            new ArrayList<>()));
                    subjects.get(subjects.size() - 1).facets().add(new Facet(new ArrayList<>(), new ArrayList<>()));
                } else if (cells[0].equals("work")) {
                    work.addAll(Arrays.asList(cells[1].split(", ", -1)));
                } else if (cells[0].equals("plain")) {
                    plain.addAll(Arrays.asList(cells[1].split(", ", -1)));
                } else if (cells[0].equals("common")) {
                    for (String term : cells[2].split(", ", -1)) {
                        common.put(term, Integer.parseInt(cells[1]));
                    }
                } else if (last == null) {
                    throw new IllegalStateException("subjects.tsv has no subject before: " + line);
                } else if (cells[0].equals("ask")) {
                    last.asks().addAll(terms(cells[1]));
                } else if (cells[0].equals("is")) {
                    last.facets().get(last.facets().size() - 1).is().addAll(terms(cells[1]));
                } else if (cells[0].equals("near")) {
                    last.facets().get(last.facets().size() - 1).near().addAll(terms(cells[1]));
                } else if (cells[0].equals("and")) {
                    last.facets().add(new Facet(new ArrayList<>(), new ArrayList<>()));
                } else {
                    throw new IllegalStateException("subjects.tsv cannot be read: " + line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Subjects(List.copyOf(subjects), Set.copyOf(work), Set.copyOf(plain), Map.copyOf(common));
    }

    private static List<Term> terms(String cell) {
        return Arrays.stream(cell.split(", ", -1))
                .map(term -> new Term(term, List.of(term.split(" ", -1))))
                .toList();
    }

    /** Where each dictionary form stands in a text. */
    private static final class Places {
        private static final Set<String> DENIALS = Set.of("not", "n't", "never", "nobody", "no", "cannot");

        private final Transcript transcript;
        private final Map<String, List<Integer>> places = new HashMap<>();
        private final List<Word> words;

        Places(Transcript transcript) {
            this.transcript = transcript;
            this.words = transcript.words();
            for (Word word : words) {
                put(word.lower(), word.index());
                for (String lemma : word.lemmas()) {
                    if (!lemma.equals(word.lower())) {
                        put(lemma, word.index());
                    }
                }
                if (DENIALS.contains(word.lower()) && !word.lower().equals("not")) {
                    put("not", word.index());
                }
            }
        }

        private void put(String form, int index) {
            List<Integer> at = places.computeIfAbsent(form, key -> new ArrayList<>());
            if (at.isEmpty() || at.get(at.size() - 1) != index) {
                at.add(index);
            }
        }

        boolean has(String form) {
            return places.containsKey(form);
        }

        int count(Term term) {
            String first = term.words().get(0);
            if (first.startsWith("@")) {
                return Detectors.of(first.substring(1)).in(transcript).size();
            }
            int count = 0;
            for (int at : places.getOrDefault(first, List.of())) {
                if (follows(term.words(), at)) {
                    count++;
                }
            }
            return count;
        }

        private boolean follows(List<String> term, int from) {
            int at = from;
            boolean wide = false;
            for (int i = 1; i < term.size(); i++) {
                String want = term.get(i);
                if (want.equals("~")) {
                    wide = true;
                    continue;
                }
                int end = at + 1 + (wide ? GAP : 0);
                int found = -1;
                for (int place : places.getOrDefault(want, List.of())) {
                    if (place > at && place <= end) {
                        found = place;
                        break;
                    }
                }
                if (found < 0) {
                    return false;
                }
                at = found;
                wide = false;
            }
            return true;
        }
    }
}
