package debrief.web.store;

import com.zaxxer.hikari.HikariDataSource;
import debrief.rounds.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The database: a file in the data folder, or a PostgreSQL server. Opening it brings its tables up to date. A change
 * is on disk when its call returns.
 */
public final class Database implements AutoCloseable {
    /** The file's name without its ending. */
    static final String NAME = "debrief";

    /** The newest migration, so that a start that has nothing to migrate need not look for them: that takes half a second. */
    static final String NEWEST = "8";

    private static final String MIGRATIONS = "classpath:db/migration";

    /** A file that was closed is compact; below this size, in bytes, one that was not is left alone. */
    private static final long SMALL_FILE = 1_000_000;

    /** A file is compacted when less than this share of it, in percent, is contents. */
    private static final int CONTENTS = 25;

    private static final String H2_SETTINGS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            // Zero, or a killed process loses what it had acknowledged.
            + ";WRITE_DELAY=0"
            // The trace file would hold people's words.
            + ";TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE";

    private final DataFolder folder;
    private final Optional<String> server;
    // Compaction closes the file, so it waits for everybody else and everybody else for it.
    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);
    private final GroupCommit together = new GroupCommit(this::change);
    private volatile @Nullable Access access;
    private volatile boolean closed;

    private Database(DataFolder folder, Optional<String> server) {
        this.folder = folder;
        this.server = server;
    }

    /** Opens the file in the data folder, made when absent. A backup is written before an older one is changed. */
    public static Database open(DataFolder folder) {
        return open(folder, Optional.empty());
    }

    /**
     * Opens the database.
     *
     * @param server the address of a PostgreSQL database ({@code jdbc:postgresql://...}), or empty for the file
     */
    public static Database open(DataFolder folder, Optional<String> server) {
        return open(folder, server, MIGRATIONS);
    }

    static Database open(DataFolder folder, Optional<String> server, String... migrations) {
        Database database = new Database(folder, server);
        database.lock.writeLock().lock();
        try {
            Access opened = database.connect();
            try {
                if (migrations.length > 1 || !isUpToDate(opened)) {
                    database.migrate(opened, migrations);
                }
                database.access = opened;
                if (database.isSwollen(opened)) {
                    database.rewrite();
                }
            } catch (DataAccessException e) {
                throw failed(e);
            } finally {
                if (database.access == null) {
                    opened.release().run();
                }
            }
        } finally {
            database.lock.writeLock().unlock();
        }
        return database;
    }

    /** Whether the data is a file in the data folder. */
    public boolean isFile() {
        return server.isEmpty();
    }

    /** Fails with a sentence when the database does not answer. */
    public void check() {
        ask(client -> client.sql("select 1").query(Integer.class).single());
    }

    /** Reads. */
    <T> T ask(Function<JdbcClient, T> question) {
        return entered(open -> question.apply(open.client()));
    }

    /** Changes, in one commit: all of it or nothing. */
    <T> T change(Function<JdbcClient, T> work) {
        return entered(open -> {
            try {
                return open.inOneCommit(work);
            } catch (DuplicateKeyException e) {
                // Two at once made the same row; the second time it is there and is found.
                return open.inOneCommit(work);
            }
        });
    }

    /** The same, in one commit with what other threads change together at this moment; each waits for the disk, once. */
    <T> T changeTogether(Function<JdbcClient, T> work) {
        return together.change(work);
    }

    /**
     * Whether the file is more than four times its contents, as it is when a process was killed: each commit writes its pages
     * anew. The database counts how full its file is by itself.
     */
    private boolean isSwollen(Access open) {
        try {
            return isFile()
                    && Files.size(file(folder)) > SMALL_FILE
                    && open.client()
                                    .sql(
                                            "select cast(setting_value as integer) from information_schema.settings where setting_name = 'info.CHUNKS_FILL_RATE'")
                                    .query(Integer.class)
                                    .single()
                            < CONTENTS;
        } catch (IOException e) {
            throw StoreException.of(e);
        }
    }

    /** Rewrites the file without the rows that were deleted, so that their words are nowhere in it. */
    void compact() {
        if (!isFile()) {
            return;
        }
        lock.writeLock().lock();
        try {
            rewrite();
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Open again at once: a file that nobody has open is one that another process may change or delete. */
    private void rewrite() {
        boolean wasOpen = access != null;
        shutDown();
        if (wasOpen) {
            access = connect();
        }
    }

    /** Closes the database; the file is compact then. */
    @Override
    public void close() {
        lock.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                shutDown();
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    private <T> T entered(Function<Access, T> work) {
        lock.readLock().lock();
        try {
            return work.apply(opened());
        } catch (DataAccessException | TransactionException e) {
            throw failed(e);
        } finally {
            lock.readLock().unlock();
        }
    }

    private synchronized Access opened() {
        if (closed) {
            throw new StoreException("Debrief is closing. What was saved is safe; start it again with ./debrief run.");
        }
        Access open = access;
        if (open == null) {
            open = connect();
            access = open;
        }
        return open;
    }

    private void shutDown() {
        Access open = access;
        access = null;
        if (open == null) {
            return;
        }
        try {
            if (isFile()) {
                open.client().sql("SHUTDOWN COMPACT").update();
            }
        } catch (DataAccessException e) {
            throw failed(e);
        } finally {
            open.release().run();
            Private.files(folder.path());
        }
    }

    private Access connect() {
        if (server.isPresent()) {
            HikariDataSource pool = new HikariDataSource();
            pool.setJdbcUrl(server.get());
            // In milliseconds. A negative wait for the first connection makes its failure one like any other.
            pool.setConnectionTimeout(5_000);
            pool.setInitializationFailTimeout(-1);
            return checked(Access.to(pool, pool::close));
        }
        Path file = file(folder);
        if (!Files.isWritable(folder.path()) || (Files.exists(file) && !Files.isWritable(file))) {
            throw new StoreException("Debrief may not write in " + folder.path()
                    + ". Nothing was changed. Make the folder writable, or name another with --data.");
        }
        JdbcConnectionPool pool = JdbcConnectionPool.create(
                "jdbc:h2:file:" + folder.path().resolve(NAME).toAbsolutePath() + H2_SETTINGS, "", "");
        Access opened = checked(Access.to(pool, pool::dispose));
        Private.files(folder.path());
        return opened;
    }

    private Access checked(Access opened) {
        try {
            opened.client().sql("select 1").query(Integer.class).single();
            return opened;
        } catch (DataAccessException e) {
            opened.release().run();
            StoreException failed = failed(e);
            if (failed.isInUse()) {
                throw failed;
            }
            throw StoreException.without(
                    e,
                    isFile()
                            ? "The data in " + folder.path()
                                    + " could not be opened. It was left as it is. Keep that folder,"
                                    + " look for a copy in its backups, or start with another folder: --data."
                            : "The PostgreSQL database did not answer. Nothing was changed."
                                    + " Look whether it runs and whether its address is right.");
        }
    }

    private static boolean isUpToDate(Access open) {
        boolean empty = open.client()
                .sql("select table_name from information_schema.tables where table_name = 'flyway_schema_history'")
                .query(String.class)
                .list()
                .isEmpty();
        return !empty
                && open.client()
                        .sql("select \"version\" from \"flyway_schema_history\" order by \"installed_rank\" desc")
                        .query(String.class)
                        .list()
                        .get(0)
                        .equals(NEWEST)
                && open.client()
                                .sql("select count(*) from \"flyway_schema_history\" where not \"success\"")
                                .query(Integer.class)
                                .single()
                        == 0;
    }

    private void migrate(Access open, String... migrations) {
        Flyway flyway = Flyway.configure()
                .dataSource(open.source())
                .locations(migrations)
                .validateMigrationNaming(true)
                .load();
        try {
            MigrationInfo[] all = flyway.info().all();
            for (MigrationInfo one : all) {
                if (one.getState() == MigrationState.FUTURE_SUCCESS || one.getState() == MigrationState.FUTURE_FAILED) {
                    throw new StoreException(
                            "The data in " + folder.path()
                                    + " was written by a newer Debrief. Nothing was changed. Start that version, or name another folder with --data.");
                }
            }
            if (flyway.info().pending().length > 0) {
                if (isFile() && flyway.info().applied().length > 0) {
                    Backups.in(folder).write(open.client());
                }
                flyway.migrate();
            }
        } catch (FlywayException | IOException | DataAccessException e) {
            throw StoreException.without(
                    e,
                    "The tables could not be brought up to date. Nothing of yours was changed; backups are in "
                            + Backups.in(folder).path() + ".");
        }
    }

    private static StoreException failed(Exception thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                if (sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                    return StoreException.inUse();
                }
                String message = String.valueOf(sql.getMessage()).toLowerCase(Locale.ROOT);
                if (message.contains("no space left")) {
                    return StoreException.without(
                            thrown,
                            "The disk is full, so this was not saved. What was saved before is safe. Make room and try again.");
                }
            }
        }
        return StoreException.without(
                thrown,
                "The database did not answer, so this was not saved. What was saved before is safe. Try again, or start Debrief anew.");
    }

    static Path file(DataFolder folder) {
        return folder.path().resolve(NAME + ".mv.db");
    }

    /** An open way to the tables. */
    private record Access(DataSource source, JdbcClient client, TransactionTemplate commit, Runnable release) {
        static Access to(DataSource source, Runnable release) {
            return new Access(
                    source,
                    JdbcClient.create(source),
                    new TransactionTemplate(new DataSourceTransactionManager(source)),
                    release);
        }

        @SuppressWarnings("NullAway") // A change may answer with null only where its caller's type says so.
        <T> T inOneCommit(Function<JdbcClient, T> work) {
            return commit.execute(status -> work.apply(client));
        }
    }
}
