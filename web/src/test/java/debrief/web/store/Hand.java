package debrief.web.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that is moved by hand. */
final class Hand implements InstantSource {
    private Instant now = Instant.parse("2026-11-20T09:00:00.123456Z");

    @Override
    public Instant instant() {
        return now;
    }

    void move(Duration by) {
        now = now.plus(by);
    }
}
