package org.qianfa.operation.archive;

import java.math.BigInteger;
import org.qianfa.text.Digest;

/** Of the rows of a table, whatever their order, so that two databases that sort differently say the same: the sum of the SHA-256 of each, modulo 2^256. */
public final class RowDigest {
    private static final BigInteger MODULUS = BigInteger.TWO.pow(256);

    private BigInteger sum = BigInteger.ZERO;
    private long rows;

    /** @param row as its line in a backup */
    public void add(byte[] row) {
        sum = sum.add(new BigInteger(1, Digest.sha256(row))).mod(MODULUS);
        rows++;
    }

    public ArchiveTable table() {
        return new ArchiveTable(rows, "%064x".formatted(sum));
    }
}
