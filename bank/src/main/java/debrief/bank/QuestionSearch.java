package debrief.bank;

import debrief.content.BankQuestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Full-text search over questions, in memory. Every word has to occur, in any form ("escalated" finds "escalation"); the
 * last one may be half typed. What the question itself says counts more than its points, and these more than its
 * follow-ups. Where nothing is found, words may be mistyped by one letter.
 */
public final class QuestionSearch {
    private static final String ASK = "ask";
    private static final String TESTS = "tests";
    private static final String POINTS = "points";
    private static final String MORE = "more";

    /** The words of the wording, and of everything, as they are written: half a word has no stem yet. */
    private static final String ASK_WORDS = "ask-words";

    private static final String WORDS = "words";
    private static final List<String> FIELDS = List.of(ASK, TESTS, POINTS, MORE);
    private static final float[] COUNTS = {4, 2, 1.5f, 1};

    /** A shorter word with one letter changed is another word. */
    private static final int SHORTEST_MISTYPED = 4;

    /** Guessing takes a millisecond a word, and who types more words than this has made another kind of mistake. */
    private static final int MOST_MISTYPED = 8;

    private final List<BankQuestion> questions;
    private final Analyzer analyzer = new EnglishAnalyzer();
    private final Analyzer plain = new StandardAnalyzer();
    private final IndexSearcher searcher;

    private QuestionSearch(List<BankQuestion> questions) {
        this.questions = questions;
        ByteBuffersDirectory index = new ByteBuffersDirectory();
        // One segment in the order of the questions, so that a document's number is its question's place.
        IndexWriterConfig config = new IndexWriterConfig(
                        new PerFieldAnalyzerWrapper(analyzer, Map.of(ASK_WORDS, plain, WORDS, plain)))
                .setMergePolicy(NoMergePolicy.INSTANCE)
                .setRAMBufferSizeMB(512)
                .setCommitOnClose(true);
        try {
            try (IndexWriter writer = new IndexWriter(index, config)) {
                for (BankQuestion question : questions) {
                    writer.addDocument(document(question));
                }
            }
            searcher = new IndexSearcher(DirectoryReader.open(index));
        } catch (IOException e) {
            throw new UncheckedIOException("The index lies in memory and cannot fail", e);
        }
    }

    /** Makes the index: about a tenth of a second for a thousand questions. */
    public static QuestionSearch over(List<BankQuestion> questions) {
        return new QuestionSearch(List.copyOf(questions));
    }

    /** The questions that hold these words, the best first; every question, in its own order, where there are no words to look for. */
    public List<BankQuestion> find(String words) {
        return Arrays.stream(places(words)).mapToObj(questions::get).toList();
    }

    /** The places of the same questions in the list they came in, 0 for the first. */
    int[] places(String words) {
        List<String> terms = terms(words);
        if (terms.isEmpty()) {
            return IntStream.range(0, questions.size()).toArray();
        }
        List<String> typed = terms(plain, words);
        Optional<String> half = words.isEmpty() || Character.isWhitespace(words.charAt(words.length() - 1))
                ? Optional.empty()
                : Optional.of(typed.get(typed.size() - 1))
                        .filter(word -> !terms(word).isEmpty());
        int[] found = found(terms, half, false);
        return found.length == 0 && terms.size() <= MOST_MISTYPED ? found(terms, half, true) : found;
    }

    /** What of a question holds one of the words, where its wording and what it tests do not. */
    public Optional<String> passage(String words, BankQuestion question) {
        List<String> terms = terms(words);
        if (terms.isEmpty() || holds(question.question().ask() + " " + question.tests(), terms)) {
            return Optional.empty();
        }
        return Stream.concat(points(question), more(question))
                .filter(text -> holds(text, terms))
                .findFirst();
    }

    private boolean holds(String text, List<String> terms) {
        Set<String> held = new HashSet<>(terms(text));
        return terms.stream()
                .anyMatch(term -> held.contains(term) || held.stream().anyMatch(word -> word.startsWith(term)));
    }

    private int[] found(List<String> terms, Optional<String> half, boolean mistyped) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (int i = 0; i < terms.size(); i++) {
            boolean last = i == terms.size() - 1;
            all.add(anywhere(terms.get(i), last ? half : Optional.empty(), mistyped), BooleanClause.Occur.MUST);
        }
        try {
            return searcher.search(all.build(), new Collecting(questions.size()));
        } catch (IOException e) {
            throw new UncheckedIOException("The index lies in memory and cannot fail", e);
        }
    }

    /** Every document that was hit. Nearly all may be, so sorting once is quicker than keeping the best in order. */
    private static final class Hits extends SimpleCollector {
        private final long[] hits;
        private int count;
        private @Nullable Scorable scorer;

        Hits(int most) {
            hits = new long[most];
        }

        @Override
        public void setScorer(Scorable now) {
            scorer = now;
        }

        @Override
        public void collect(int document) throws IOException {
            // Scores are not negative, so the bits of two compare as they do; the document decides between equal ones.
            long score = Float.floatToIntBits(Objects.requireNonNull(scorer).score());
            hits[count++] = (Integer.MAX_VALUE - score) << 32 | document;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }
    }

    /**
     * One collector does, because there is one segment.
     *
     * @param most how many documents there are
     */
    private record Collecting(int most) implements CollectorManager<Hits, int[]> {
        @Override
        public Hits newCollector() {
            return new Hits(most);
        }

        @Override
        public int[] reduce(Collection<Hits> all) {
            return all.stream()
                    .flatMapToLong(hits -> Arrays.stream(hits.hits, 0, hits.count))
                    .sorted()
                    .mapToInt(hit -> (int) hit)
                    .toArray();
        }
    }

    private static Query anywhere(String word, Optional<String> half, boolean mistyped) {
        List<Query> ways = new ArrayList<>();
        for (int i = 0; i < FIELDS.size(); i++) {
            Term term = new Term(FIELDS.get(i), word);
            ways.add(new BoostQuery(new TermQuery(term), COUNTS[i]));
            if (mistyped && word.length() >= SHORTEST_MISTYPED) {
                ways.add(new BoostQuery(new FuzzyQuery(term, 1, 1), COUNTS[i] / 4));
            }
        }
        half.ifPresent(begun -> {
            ways.add(new BoostQuery(new PrefixQuery(new Term(ASK_WORDS, begun)), COUNTS[0] / 2));
            ways.add(new BoostQuery(new PrefixQuery(new Term(WORDS, begun)), COUNTS[COUNTS.length - 1] / 2));
        });
        return new DisjunctionMaxQuery(ways, 0.1f);
    }

    private List<String> terms(String text) {
        return terms(analyzer, text);
    }

    private static List<String> terms(Analyzer analyzer, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(ASK, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail", e);
        }
        return terms;
    }

    private static Document document(BankQuestion question) {
        Document document = new Document();
        document.add(new TextField(ASK, question.question().ask(), Field.Store.NO));
        document.add(new TextField(TESTS, question.tests(), Field.Store.NO));
        points(question).forEach(text -> document.add(new TextField(POINTS, text, Field.Store.NO)));
        more(question).forEach(text -> document.add(new TextField(MORE, text, Field.Store.NO)));
        document.add(new TextField(ASK_WORDS, question.question().ask(), Field.Store.NO));
        Stream.of(Stream.of(question.tests()), points(question), more(question))
                .flatMap(texts -> texts)
                .forEach(text -> document.add(new TextField(WORDS, text, Field.Store.NO)));
        return document;
    }

    private static Stream<String> points(BankQuestion question) {
        return question.question().points().stream().map(point -> point.point());
    }

    private static Stream<String> more(BankQuestion question) {
        return Stream.of(
                        question.variants().stream(),
                        Stream.of(question.why()),
                        question.question().points().stream()
                                .flatMap(point -> Stream.of(point.missing(), point.doubtful())),
                        question.redFlags().stream(),
                        question.facts().stream(),
                        Stream.of(question.firstSentence(), question.id().replace('-', ' ')))
                .flatMap(texts -> texts)
                .filter(text -> !text.isBlank());
    }
}
