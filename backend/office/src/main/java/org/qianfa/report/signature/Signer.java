package org.qianfa.report.signature;

import java.util.Optional;
import org.qianfa.shared.StaffId;

/**
 * Who signs; a deputy signs with 代, and both names stand for ever (公文处理工作条例 Art. 22).
 *
 * @param absent the head for whom a deputy signs
 */
public record Signer(StaffId staff, String name, Optional<StaffId> absent, String absentName) {
    public static Signer self(StaffId staff, String name) {
        return new Signer(staff, name, Optional.empty(), "");
    }

    public static Signer deputy(StaffId staff, String name, StaffId absent, String absentName) {
        return new Signer(staff, name, Optional.of(absent), absentName);
    }

    /** 王海涛 代 刘国强, or one name. */
    public String written() {
        return absent.isEmpty() ? name : name + " 代 " + absentName;
    }
}
