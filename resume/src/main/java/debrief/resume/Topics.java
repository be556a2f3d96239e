package debrief.resume;

import debrief.engine.text.Lexicon;
import debrief.engine.text.Transcript;
import debrief.engine.text.Word;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a text is about, by the dictionary forms of its words.
 *
 * @param words those that say something, in order
 * @param forms every form of them
 * @param said every word of it, in order
 */
record Topics(Set<Topic> words, Set<String> forms, List<Word> said) {
    /** They stand in every description and tell nothing. */
    private static final Set<String> EMPTY = new TreeSet<>(Arrays.asList(
            ("experience year month ability able skill excellent strong strongly knowledge know understanding understand proven track record"
                            + " demonstrate demonstrated familiarity familiar comfortable fluent good great deep solid work working role candidate team teams"
                            + " program programme technical manager management project plus preferred require required equivalent practical similar etc"
                            + " include including least more most several multiple various across within such as well hands-on senior be have do get go can"
                            + " could will would shall should may might must let say tell need want make take give put keep use there here this that these"
                            + " those it they we us i me my you your our their his her its who which what when where why how and or not no nor but if then"
                            + " so than too very just only also any all some each every both either neither other others another own same a an the of in on"
                            + " at to from by for with without into onto over under about after before between during per via up down out off one two three"
                            + " four five six seven eight nine ten first second third person people way thing new day week time high highly large complex"
                            + " background relevant related least bring come look environment field area certificate record eye willingness paper ask"
                            + " answer write read live early late run ran lead led help own whole part main best better")
                    .split(" ", -1)));

    /**
     * A word and its dictionary forms.
     *
     * @param as it is written, in small letters
     */
    record Topic(String as, Set<String> forms) {
        boolean isIn(Topics other) {
            return forms.stream().anyMatch(other.forms::contains);
        }
    }

    static Topics of(String text) {
        List<Word> said = Transcript.read(text).words();
        Set<Topic> words = new LinkedHashSet<>();
        for (Word word : said) {
            Set<String> forms = new TreeSet<>(word.lemmas());
            forms.add(word.lower());
            boolean tells = word.lower().length() > 1
                    && Character.isLetter(word.lower().charAt(0))
                    && !word.can(Lexicon.FIGURE)
                    && forms.stream().noneMatch(EMPTY::contains)
                    && (!word.known() || word.can(Lexicon.NOUN | Lexicon.VERB | Lexicon.ADJECTIVE));
            if (tells) {
                words.add(new Topic(word.lower(), forms));
            }
        }
        Set<String> all = new TreeSet<>();
        words.forEach(word -> all.addAll(word.forms()));
        return new Topics(words, all, said);
    }

    /** Whether a term of one or more dictionary forms is said. */
    boolean says(String term) {
        String[] parts = term.split(" ", -1);
        for (int i = 0; i + parts.length <= said.size(); i++) {
            int at = 0;
            while (at < parts.length && said.get(i + at).is(parts[at])) {
                at++;
            }
            if (at == parts.length) {
                return true;
            }
        }
        return false;
    }
}
