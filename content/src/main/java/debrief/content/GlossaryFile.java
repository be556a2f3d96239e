package debrief.content;

import static debrief.content.Fields.quoted;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the glossary of a pack. */
final class GlossaryFile {
    static final List<String> KEYS = List.of("terms");
    static final List<String> TERM_KEYS = List.of("term", "also", "means", "used", "misused", "because", "see");

    static final String NAME = "glossary.yml";

    private final Page page;
    private final Map<String, String> names = new HashMap<>();
    private final List<Glossary.Term> terms = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    /** A term that names another. */
    private record Link(String from, String see, int line) {}

    private GlossaryFile(Page page) {
        this.page = page;
    }

    /** The glossary of a pack; without terms where it has none. */
    static Glossary in(Path pack, List<Problem> problems) {
        Path path = pack.resolve(NAME);
        if (!Files.exists(path)) {
            return Glossary.NONE;
        }
        Page page = new Page(Folders.name(pack) + "/" + NAME, problems);
        Optional<Yaml> yaml = page.text(path).map(text -> Yaml.read(text, page));
        if (yaml.isEmpty() || yaml.get().value().isEmpty()) {
            if (yaml.isPresent() && yaml.get().whole()) {
                page.problem(0, "This file is empty.", "Write the terms in it, beginning with \"terms:\".");
            }
            return Glossary.NONE;
        }
        Fields fields = Fields.of(
                page, yaml.get().value().get(), "a glossary", KEYS, yaml.get().whole());
        return new GlossaryFile(page).read(fields);
    }

    private Glossary read(Fields fields) {
        fields.each("terms", "a term", TERM_KEYS).forEach(this::term);
        links.forEach(this::follow);
        terms.sort(Comparator.comparing(term -> Wordings.plain(term.term())));
        return new Glossary(terms);
    }

    private void term(Fields fields) {
        Optional<String> term = fields.text("term");
        List<String> also = fields.textsIfAny("also");
        Optional<String> means = fields.text("means");
        Optional<String> used = sentence(fields, "used", term, also);
        Optional<String> misused = sentence(fields, "misused", term, also);
        Optional<String> because = fields.text("because");
        List<String> see = fields.textsIfAny("see");
        if (term.isEmpty()) {
            return;
        }
        String anchor = Glossary.Term.anchor(term.get());
        see.forEach(other -> links.add(new Link(anchor, other, fields.line("see"))));
        String taken = names.putIfAbsent(anchor, term.get());
        if (taken != null) {
            page.problem(
                    fields.line("term"),
                    quoted(term.get()) + " stands here twice.",
                    "Keep one of the two, and put in it what both say.");
        } else if (means.isPresent() && used.isPresent() && misused.isPresent() && because.isPresent()) {
            terms.add(new Glossary.Term(term.get(), also, means.get(), used.get(), misused.get(), because.get(), see));
        }
    }

    /** A sentence that shows how a term is used has to hold it, in one of its forms. */
    private Optional<String> sentence(Fields fields, String key, Optional<String> term, List<String> also) {
        Optional<String> sentence = fields.text(key);
        if (term.isPresent() && sentence.isPresent()) {
            String words = " " + Wordings.plain(sentence.get());
            if (Stream.concat(term.stream(), also.stream()).noneMatch(name -> holds(words, name))) {
                page.problem(
                        fields.line(key),
                        "The sentence in " + quoted(key) + " does not hold " + quoted(term.get()) + ".",
                        "Use the term in it, or one of the names in \"also\".");
            }
        }
        return sentence;
    }

    /** Whether every word of a name stands in a sentence; endings do not count. */
    private static boolean holds(String sentence, String name) {
        return Stream.of(Wordings.plain(name).split(" "))
                .allMatch(word -> sentence.contains(" "
                        + word.substring(0, Math.max(Math.min(3, word.length()), word.length() * 3 / 5))));
    }

    private void follow(Link link) {
        String anchor = Glossary.Term.anchor(link.see);
        if (anchor.equals(link.from)) {
            page.problem(link.line, "The term names itself.", "Take it out.");
        } else if (!names.containsKey(anchor)) {
            page.problem(
                    link.line,
                    "There is no term " + quoted(link.see) + " here.",
                    Nearest.to(anchor, names.keySet())
                            .map(near -> "Did you mean \"" + names.get(near) + "\"?")
                            .orElse("Name a term of this glossary."));
        }
    }
}
