package org.qianfa.audit.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class MerkleRootTests {
    private static final Leaf A = new Leaf("a", 1, "11");
    private static final Leaf B = new Leaf("b", 2, "22");
    private static final Leaf C = new Leaf("c", 3, "33");

    /** By hand: the tree of RFC 9162, 2.1.1, over three leaves has the first two on one side. */
    @Test
    void theRootIsThatOfTheStandard() throws Exception {
        var left = sha256(new byte[] {1}, leaf("a 1 11"), leaf("b 2 22"));
        var root = sha256(new byte[] {1}, left, leaf("c 3 33"));
        assertThat(MerkleRoot.of(List.of(C, A, B)).sha256())
                .isEqualTo(HexFormat.of().formatHex(root));
        assertThat(MerkleRoot.of(List.of(A)).sha256()).isEqualTo(HexFormat.of().formatHex(leaf("a 1 11")));
    }

    @Test
    void anyChangeOfAnyLeafChangesBothRoots() {
        var root = MerkleRoot.of(List.of(A, B, C));
        for (var other : List.of(
                List.of(A, B),
                List.of(A, B, new Leaf("c", 4, "33")),
                List.of(A, B, new Leaf("d", 3, "33")),
                List.of(A, new Leaf("b", 2, "23"), C))) {
            assertThat(MerkleRoot.of(other).sha256()).isNotEqualTo(root.sha256());
            assertThat(MerkleRoot.of(other).sm3()).isNotEqualTo(root.sm3()).isNotEqualTo(root.sha256());
        }
    }

    private static byte[] leaf(String text) throws NoSuchAlgorithmException {
        return sha256(new byte[] {0}, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] sha256(byte[]... parts) throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var part : parts) digest.update(part);
        return digest.digest();
    }
}
