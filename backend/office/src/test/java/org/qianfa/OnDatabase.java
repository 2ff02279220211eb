package org.qianfa;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a Spring test class a database of this kind, and with it an application, that all classes of the same settings use one after the
 * other: {@code new Office(spring)} makes a county of its own for whoever asks. For both kinds, write the tests once, and two empty classes
 * below them in the same file:
 *
 * {@snippet :
 * @SpringBootTest(classes = TestApplication.class)
 * abstract class ReviewCases {
 *     @Test void aReviewerCannotApproveTheirOwnDraft() { … }
 * }
 *
 * @OnDatabase(H2)
 * class ReviewOnH2Tests extends ReviewCases {}
 *
 * @OnDatabase(MYSQL)
 * class ReviewOnMySqlTests extends ReviewCases {}
 * }
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
public @interface OnDatabase {
    DatabaseUnderTest value();

    /** For tests that count or clear all that is in a database: nobody else uses this one. */
    boolean ofItsOwn() default false;

    /** The version whose stored installation is in it, {@code 0.1.0} say; "" for an empty database. */
    String storedBy() default "";
}
