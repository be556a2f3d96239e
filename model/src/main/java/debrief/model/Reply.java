package debrief.model;

import java.util.Optional;
import java.util.function.Function;

/** What came of asking: what was asked for, or why it did not come. */
public sealed interface Reply<T> {
    /** It came. */
    record Got<T>(T came) implements Reply<T> {}

    /** It did not come. */
    record Failed<T>(Failure why) implements Reply<T> {}

    /** It came. */
    static <T> Reply<T> got(T value) {
        return new Got<>(value);
    }

    /** It did not come; the sentence is for the person. */
    static <T> Reply<T> failed(Failure.Kind kind, String says) {
        return new Failed<>(new Failure(kind, says));
    }

    /** What came, where it came. */
    default Optional<T> value() {
        return this instanceof Got<T> got ? Optional.of(got.came()) : Optional.empty();
    }

    /** Why it did not come, where it did not. */
    default Optional<Failure> failure() {
        return this instanceof Failed<T> failed ? Optional.of(failed.why()) : Optional.empty();
    }

    /** Goes on with what came. */
    default <U> Reply<U> then(Function<T, Reply<U>> next) {
        return this instanceof Got<T> got
                ? next.apply(got.came())
                : new Failed<>(failure().orElseThrow());
    }
}
