package org.qianfa;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a Spring test class a fresh database of its own of this kind. For both of them, write the tests once, and two
 * empty classes below them in the same file:
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

    /** The version whose stored installation is in it, {@code 0.1.0} say; "" for an empty database. */
    String storedBy() default "";
}
