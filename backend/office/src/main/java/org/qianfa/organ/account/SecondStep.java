package org.qianfa.organ.account;

import org.qianfa.organ.Staff;

/** What else may be asked of somebody who knows the password, before they are signed in. */
public interface SecondStep {
    boolean isAskedOf(Staff person);
}
