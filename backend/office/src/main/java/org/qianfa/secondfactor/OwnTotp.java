package org.qianfa.secondfactor;

import org.qianfa.organ.People;
import org.qianfa.organ.account.Passwords;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Command;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's own one-time password, under 我的账号. */
@Service
@Command
@ByThisPerson
public class OwnTotp {
    private final TotpRows rows;
    private final TotpSetting setting;
    private final SecondFactors factors;
    private final Passwords passwords;
    private final People people;

    OwnTotp(TotpRows rows, TotpSetting setting, SecondFactors factors, Passwords passwords, People people) {
        this.rows = rows;
        this.setting = setting;
        this.factors = factors;
        this.passwords = passwords;
        this.people = people;
    }

    @Transactional(readOnly = true)
    public boolean isSetUp(StaffId by) {
        return rows.has(by);
    }

    /**
     * Sets it up, or on another phone in place of the one before.
     *
     * @throws SecondFactorWrong where the password of the app is not one of this key
     */
    public void add(TotpKey key, String typed, String password, StaffId by) {
        passwords.confirm(by, password);
        setting.keep(by, key, typed);
    }

    /** @throws Refused where a second factor is asked of this person in any case: another phone takes its place instead */
    public void remove(String password, StaffId by) {
        passwords.confirm(by, password);
        if (factors.isRequiredOf(people.get(by))) throw new Refused(Sentence.of("secondFactor.required"));
        setting.forget(by);
    }
}
