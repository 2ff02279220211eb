package org.qianfa.audit.checkpoint;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.util.Arrays;
import org.qianfa.text.Digest;

/**
 * One digest over all chains, twice: the Merkle tree hash of RFC 9162, 2.1.1, over their leaves in the order of their names, with SHA-256 and with SM3
 * (GB/T 32905).
 */
record MerkleRoot(String sm3, String sha256) {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    /** @param leaves at least one */
    static MerkleRoot of(Collection<Leaf> leaves) {
        var texts = leaves.stream()
                .sorted(Comparator.comparing(Leaf::chain))
                .map(leaf -> leaf.text().getBytes(StandardCharsets.UTF_8))
                .toList();
        return new MerkleRoot(root(texts, MerkleRoot::sm3), root(texts, Digest::sha256));
    }

    private static String root(List<byte[]> leaves, UnaryOperator<byte[]> digest) {
        var hashes = new ArrayList<byte[]>();
        for (var leaf : leaves) hashes.add(digest.apply(Arrays.concatenate(LEAF, leaf)));
        return HexFormat.of().formatHex(over(hashes, digest));
    }

    private static byte[] over(List<byte[]> hashes, UnaryOperator<byte[]> digest) {
        if (hashes.size() == 1) return hashes.getFirst();
        var half = Integer.highestOneBit(hashes.size() - 1);
        return digest.apply(Arrays.concatenate(
                NODE, over(hashes.subList(0, half), digest), over(hashes.subList(half, hashes.size()), digest)));
    }

    private static byte[] sm3(byte[] content) {
        var sm3 = new SM3Digest();
        sm3.update(content, 0, content.length);
        var digest = new byte[sm3.getDigestSize()];
        sm3.doFinal(digest, 0);
        return digest;
    }
}
