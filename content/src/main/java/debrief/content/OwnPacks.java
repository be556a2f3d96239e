package debrief.content;

import static debrief.content.Fields.quoted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A person's own questions and packs from elsewhere, and the packs they practise from because of them.
 *
 * @param packs the packs that came with Debrief, those from elsewhere that are used, and the own questions
 * @param problems every mistake in the own questions, with file and line
 * @param foreign every pack from elsewhere, used or not, in the order of its folder
 */
public record OwnPacks(Packs packs, List<Problem> problems, List<ForeignPack> foreign) {
    /** A data folder holds no more packs from elsewhere. */
    static final int MOST_PACKS = 50;

    public OwnPacks {
        problems = List.copyOf(problems);
        foreign = List.copyOf(foreign);
    }

    /**
     * Reads a folder of own questions ({@code own/questions}) and packs from elsewhere (any other folder). It never
     * fails, and what is absent is no mistake. A pack from elsewhere is used once a person said yes to its bytes.
     *
     * @param shipped the packs Debrief came with; where ids clash, theirs win
     */
    public static OwnPacks read(Path folder, Packs shipped) {
        return new Reading(folder, shipped).read();
    }

    private static final class Reading {
        private final Path folder;
        private final Packs shipped;
        private final Map<String, String> homes = new HashMap<>();
        private final List<Problem> problems = new ArrayList<>();

        Reading(Path folder, Packs shipped) {
            this.folder = folder;
            this.shipped = shipped;
            shipped.packs().forEach(pack -> pack.questions().forEach(this::enter));
        }

        private void enter(BankQuestion question) {
            homes.putIfAbsent(question.id(), question.pack());
        }

        OwnPacks read() {
            if (!Files.isDirectory(folder)) {
                return new OwnPacks(shipped, List.of(), List.of());
            }
            List<BankQuestion> own = own();
            own.forEach(this::enter);
            Map<String, String> yes = Approved.in(folder).all();
            List<ForeignPack> foreign = new ArrayList<>();
            List<Pack> used = new ArrayList<>();
            for (Path entry : Folders.entries(folder, "", problems)) {
                String id = Folders.name(entry);
                if (id.equals(Packs.OWN) || Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
                    continue;
                }
                ForeignPack pack = foreign.size() < MOST_PACKS
                        ? foreign(entry, id, Optional.ofNullable(yes.get(id)))
                        : refused(
                                id,
                                0,
                                List.of(new Problem(
                                        id,
                                        0,
                                        "There are more than " + MOST_PACKS + " packs here, and this one is not read.",
                                        "Take one away that you do not use.")));
                foreign.add(pack);
                if (pack.standing() == ForeignPack.Standing.USED) {
                    pack.pack().ifPresent(used::add);
                    pack.pack().ifPresent(one -> one.questions().forEach(this::enter));
                }
            }
            return new OwnPacks(shipped.with(used, own), Packs.sorted(problems), foreign);
        }

        private List<BankQuestion> own() {
            Path below = folder.resolve(Packs.OWN).resolve("questions");
            List<BankQuestion> own = new ArrayList<>();
            if (!real(folder.resolve(Packs.OWN)) || !real(below)) {
                return own;
            }
            List<Path> entries = Folders.entries(below, Packs.OWN + "/questions", problems);
            if (entries.size() > PackFiles.MOST_QUESTIONS) {
                problems.add(new Problem(
                        Packs.OWN + "/questions",
                        0,
                        "There are " + entries.size() + " questions here; the first " + PackFiles.MOST_QUESTIONS
                                + " are read.",
                        "Take out those you do not practise."));
                entries = entries.subList(0, PackFiles.MOST_QUESTIONS);
            }
            for (Path entry : entries) {
                String file = QuestionFolder.path(Packs.OWN, Folders.name(entry));
                PackFiles files = PackFiles.of(entry, file);
                problems.addAll(files.problems());
                if (!files.fit()) {
                    continue;
                }
                if (Files.isDirectory(entry)) {
                    new QuestionFolder(entry, Packs.OWN, true, homes, problems)
                            .read()
                            .ifPresent(own::add);
                } else {
                    problems.add(new Problem(
                            file, 0, quoted(Folders.name(entry)) + " is not read.", "Keep each question in a folder."));
                }
            }
            return own;
        }

        private boolean real(Path path) {
            if (Files.isSymbolicLink(path)) {
                problems.add(new Problem(
                        folder.relativize(path).toString().replace('\\', '/'),
                        0,
                        "This is a link, and links are not followed.",
                        "Put the folder itself here."));
            }
            return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
        }

        private ForeignPack foreign(Path entry, String id, Optional<String> yes) {
            PackFiles files = PackFiles.of(entry, id);
            Optional<Problem> name = name(id);
            if (name.isPresent() || !files.fit()) {
                return refused(id, files.bytes(), name.map(List::of).orElse(files.problems()));
            }
            String fingerprint;
            try {
                fingerprint = files.fingerprint();
            } catch (IOException e) {
                return refused(
                        id,
                        files.bytes(),
                        List.of(new Problem(
                                id,
                                0,
                                "Not all of this pack can be read.",
                                "Look at its rights: your account has to be able to read it.")));
            }
            List<Problem> wrong = new ArrayList<>();
            Map<String, String> known = new HashMap<>(homes);
            questions(entry).forEach(question -> known.putIfAbsent(Folders.name(question), id));
            Optional<Pack> pack = new PackFolder(entry, false, known, wrong).read();
            ForeignPack.Standing standing = pack.isEmpty()
                    ? ForeignPack.Standing.REFUSED
                    : yes.map(said ->
                                    said.equals(fingerprint) ? ForeignPack.Standing.USED : ForeignPack.Standing.CHANGED)
                            .orElse(ForeignPack.Standing.WAITS);
            return new ForeignPack(id, standing, pack, fingerprint, files.bytes(), Packs.sorted(wrong));
        }

        private static List<Path> questions(Path pack) {
            Path below = pack.resolve("questions");
            return Files.isDirectory(below) ? Folders.entries(below, "", new ArrayList<>()) : List.of();
        }

        private Optional<Problem> name(String id) {
            if (shipped.pack(id).isPresent()) {
                return Optional.of(new Problem(
                        id,
                        0,
                        "Debrief came with a pack of this name, and that one is used.",
                        "Rename the folder, and the id in its pack.yml."));
            }
            return Fields.isId(id)
                    ? Optional.empty()
                    : Optional.of(new Problem(
                            id,
                            0,
                            quoted(id) + " cannot be the id of a pack.",
                            "Rename the folder: small letters a to z, digits and hyphens, beginning with a letter."));
        }

        private static ForeignPack refused(String id, long bytes, List<Problem> problems) {
            return new ForeignPack(id, ForeignPack.Standing.REFUSED, Optional.empty(), "", bytes, problems);
        }
    }
}
