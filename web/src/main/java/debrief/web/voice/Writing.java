package debrief.web.voice;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/** A recording on its way to be written down, and how far it is. */
final class Writing {
    /**
     * How far it is.
     *
     * @param step one of {@code waiting}, {@code retrying}, {@code done}, {@code failed}, {@code cancelled}
     * @param attempt 1 for the first
     * @param text what was written, where it is done
     * @param says what is wrong and what to do, where it failed or is tried again; else empty
     */
    record State(String step, String host, int attempt, String text, String says) {
        boolean over() {
            return !step.equals("waiting") && !step.equals("retrying");
        }
    }

    private final Ear ear;
    private final byte[] recording;
    private final Consumer<Heard.Written> then;
    private final FutureTask<Void> task = new FutureTask<>(this::work, null);
    private volatile State state;

    private Writing(Ear ear, byte[] recording, Consumer<Heard.Written> then) {
        this.ear = ear;
        this.recording = recording;
        this.then = then;
        this.state = new State("waiting", ear.host(), 1, "", "");
    }

    /** Sends it and returns at once; what was written is handed on before the state says that it is done. */
    static Writing begin(Ear ear, byte[] recording, Consumer<Heard.Written> then) {
        Writing writing = new Writing(ear, recording, then);
        Thread thread = new Thread(writing.task, "writing down");
        thread.setDaemon(true);
        thread.start();
        return writing;
    }

    State state() {
        return state;
    }

    /** Ends it; nothing that comes back afterwards is used. */
    synchronized void cancel() {
        if (!state.over()) {
            state = new State("cancelled", ear.host(), state.attempt(), "", "Cancelled. Nothing came back.");
            task.cancel(true);
        }
    }

    /** Waits until it is over. */
    State ended() throws InterruptedException {
        try {
            task.get();
        } catch (ExecutionException | java.util.concurrent.CancellationException e) {
            return state;
        }
        return state;
    }

    private void work() {
        Heard heard = heard();
        if (heard instanceof Heard.Written written) {
            done(written);
        } else if (heard instanceof Heard.Failed failed) {
            go(new State("failed", ear.host(), state.attempt(), "", failed.says()));
        }
    }

    private Heard heard() {
        try {
            return ear.listens().apply(recording, this::rest);
        } catch (RuntimeException e) {
            return new Heard.Failed(
                    ear.host() + " sent something that could not be read. Type while you listen instead.");
        }
    }

    private void rest(Duration pause) {
        go(new State("retrying", ear.host(), state.attempt() + 1, "", ear.host() + " did not answer as it should."));
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void done(Heard.Written written) {
        synchronized (this) {
            if (state.over()) {
                return;
            }
            then.accept(written);
            state = new State("done", ear.host(), state.attempt(), written.text(), "");
        }
    }

    private synchronized void go(State next) {
        if (!state.over()) {
            state = next;
        }
    }
}
