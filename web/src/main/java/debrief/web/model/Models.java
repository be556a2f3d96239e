package debrief.web.model;

import debrief.model.Chat;
import debrief.model.Endpoint;
import debrief.model.Failure;
import debrief.model.Key;
import debrief.model.Line;
import debrief.model.Reply;
import debrief.model.Transcription;
import debrief.rounds.DataFolder;
import debrief.web.store.ModelChoice;
import debrief.web.store.ModelChoices;
import debrief.web.store.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The language model the person chose, ready to be asked; nothing while it is off. */
@Component
public final class Models {
    /** How long one try to hear a recording may take. */
    private static final Duration HEARING = Duration.ofMinutes(2);

    private final ModelChoices choices;
    private final DataFolder folder;
    private final Map<String, String> environment;
    private @Nullable ModelChoice choice;
    private @Nullable Line line;

    @Autowired
    Models(ModelChoices choices, DataFolder folder) {
        this(choices, folder, System.getenv());
    }

    Models(ModelChoices choices, DataFolder folder, Map<String, String> environment) {
        this.choices = choices;
        this.folder = folder;
        this.environment = environment;
    }

    /** The model for words, where there is one and it is on. */
    public synchronized Optional<Chat> chat() {
        ModelChoice now = choice();
        return now.used() && !now.model().isEmpty()
                ? line(now).map(open -> new Chat(open, now.model()))
                : Optional.empty();
    }

    /** The model that turns speech into words, where there is one and it is on. */
    public synchronized Optional<Transcription> transcription() {
        ModelChoice now = choice();
        return now.used() && !now.transcriber().isEmpty()
                ? line(now).map(open -> new Transcription(open, now.transcriber()))
                : Optional.empty();
    }

    /**
     * The same, told to wait in a way of its own before each further try.
     *
     * @param pause is given how long, and waits
     */
    public synchronized Optional<Transcription> transcription(Consumer<Duration> pause) {
        ModelChoice now = choice();
        return now.used() && !now.transcriber().isEmpty()
                ? line(now).map(open -> new Transcription(open, now.transcriber(), HEARING, pause))
                : Optional.empty();
    }

    /** Where words would be sent, as shown to the person; empty where nothing is. */
    public synchronized String host() {
        ModelChoice now = choice();
        return now.used() && !now.model().isEmpty()
                ? Endpoint.read(now.address()).value().map(Endpoint::host).orElse("")
                : "";
    }

    /** What was chosen. */
    public synchronized ModelChoice choice() {
        ModelChoice known = choice;
        if (known == null) {
            known = choices.of(Person.LOCAL);
            choice = known;
        }
        return known;
    }

    /** Where a key is, in words; empty where there is none. */
    public synchronized String keyed() {
        if (Key.inEnvironment(environment)) {
            return "A key is in the environment (" + Key.VARIABLE + ").";
        }
        return key().isPresent() ? "A key is kept in the file " + Key.FILE + ", which only you can read." : "";
    }

    /**
     * Keeps what was typed, or says what cannot be. A kept key is never carried to another host.
     *
     * @param typedKey empty to leave the key as it is
     */
    public synchronized Reply<String> keep(ModelChoice wanted, String typedKey) {
        Reply<Endpoint> endpoint = Endpoint.read(wanted.address());
        if (endpoint.failure().isPresent()) {
            return new Reply.Failed<>(endpoint.failure().get());
        }
        if (wanted.model().isEmpty() && wanted.transcriber().isEmpty()) {
            return Reply.failed(Failure.Kind.NOT_FOUND, "Name a model, as its server calls it.");
        }
        for (String name : new String[] {wanted.model(), wanted.transcriber()}) {
            if (!name.isEmpty() && !Chat.NAME.matcher(name).matches()) {
                return Reply.failed(
                        Failure.Kind.NOT_FOUND,
                        "The name of a model has up to 120 letters, figures and signs such as - : / and begins with a letter or a figure.");
            }
        }
        Optional<Reply<Key>> key = typedKey.isBlank() ? Optional.empty() : Optional.of(Key.read(typedKey));
        if (key.isPresent() && key.get().failure().isPresent()) {
            return new Reply.Failed<>(key.get().failure().get());
        }
        String host = endpoint.value().map(Endpoint::host).orElse("");
        String before =
                Endpoint.read(choice().address()).value().map(Endpoint::host).orElse("");
        try {
            boolean dropped = false;
            if (key.isPresent()) {
                key.get().value().orElseThrow().keep(folder.path());
            } else if (!before.isEmpty() && !before.equals(host)) {
                dropped = Key.forget(folder.path());
            }
            choices.choose(Person.LOCAL, wanted);
            changed();
            return Reply.got(
                    dropped
                            ? "Saved. The key for " + before + " was deleted, because it is not for " + host + "."
                            : "Saved.");
        } catch (IOException e) {
            return Reply.failed(
                    Failure.Kind.KEY,
                    "The file " + Key.FILE + " in " + folder.path()
                            + " could not be changed, so nothing was saved. Make the folder writable and try again.");
        }
    }

    /** Deletes the kept key. */
    public synchronized void forgetKey() {
        try {
            Key.forget(folder.path());
            changed();
        } catch (IOException e) {
            throw new UncheckedIOException("The key could not be deleted", e);
        }
    }

    /** Nothing is asked from now on; what was chosen stays to be chosen again. */
    public synchronized void off() {
        ModelChoice now = choice();
        choices.choose(
                Person.LOCAL, new ModelChoice(false, now.address(), now.model(), now.transcriber(), now.seconds()));
        changed();
    }

    /** As if none had ever been chosen; the key goes too. */
    public synchronized void forget() {
        choices.forget(Person.LOCAL);
        forgetKey();
    }

    private void changed() {
        choice = null;
        line = null;
    }

    private Optional<Line> line(ModelChoice now) {
        if (line == null) {
            line = Endpoint.read(now.address())
                    .value()
                    .map(endpoint -> new Line(endpoint, key()))
                    .orElse(null);
        }
        return Optional.ofNullable(line);
    }

    private Optional<Key> key() {
        try {
            return Key.find(environment, folder.path());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
