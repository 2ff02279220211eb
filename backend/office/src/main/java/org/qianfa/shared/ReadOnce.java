package org.qianfa.shared;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one transaction has read, so that it reads it once: whoever writes there says {@link #forget}, and taking a row lock forgets everything that
 * was read before ({@link #forgetAll}). Nothing outlives the transaction, and without one nothing is kept. The values must not change.
 */
public final class ReadOnce<K, V> {
    private static final int MOST = 64;

    public V get(K key, Supplier<? extends V> read) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !TransactionSynchronizationManager.isSynchronizationActive()) return read.get();
        var known = Kept.here().of(this);
        var kept = known.get(key);
        if (kept != null) return kept;
        var found = Objects.requireNonNull(read.get());
        known.put(key, found);
        return found;
    }

    /** This has been written, and is what would be read. */
    public void put(K key, V value) {
        forget();
        get(key, () -> value);
    }

    /** What has been read, if it was, has become this by what was written. */
    public void change(K key, UnaryOperator<V> written) {
        if (TransactionSynchronizationManager.getResource(Kept.class) instanceof Kept kept)
            kept.of(this).computeIfPresent(key, (_, value) -> written.apply(value));
    }

    /** Something has been written there in this transaction. */
    public void forget() {
        if (TransactionSynchronizationManager.getResource(Kept.class) instanceof Kept kept) kept.values.remove(this);
    }

    /** What was read before a lock may have changed while it was waited for. */
    public static void forgetAll() {
        if (TransactionSynchronizationManager.getResource(Kept.class) instanceof Kept kept) kept.values.clear();
    }

    /** Bound to the thread while its transaction runs, and put aside while another one runs inside. */
    private static final class Kept implements TransactionSynchronization {
        private final Map<ReadOnce<?, ?>, Map<?, ?>> values = new HashMap<>();

        static Kept here() {
            if (TransactionSynchronizationManager.getResource(Kept.class) instanceof Kept known) return known;
            var kept = new Kept();
            TransactionSynchronizationManager.bindResource(Kept.class, kept);
            TransactionSynchronizationManager.registerSynchronization(kept);
            return kept;
        }

        @SuppressWarnings("unchecked") // a map for each, made by it
        <K, V> Map<K, V> of(ReadOnce<K, V> reads) {
            return (Map<K, V>) values.computeIfAbsent(reads, _ -> new LinkedHashMap<K, V>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                    return size() > MOST;
                }
            });
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(Kept.class);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Kept.class, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Kept.class);
        }
    }
}
