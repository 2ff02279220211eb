package org.qianfa.process.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.OnDatabase;
import org.qianfa.StoredManifest;
import org.qianfa.TestApplication;
import org.qianfa.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** What version 0.1.0 left opens, reads as it read then, and goes on. */
@SpringBootTest(classes = TestApplication.class, properties = "flowable.async-executor-activate=false")
abstract class OlderInstallationCases {
    @Autowired
    ApplicationContext spring;

    @Autowired
    StoredManifest stored;

    @Autowired
    TestClock clock;

    Inventory inventory;

    @BeforeEach
    void theMomentAtWhichItWasStored() {
        clock.set(stored.now());
        inventory = new Inventory(spring);
    }

    @Test
    void everythingReadsAsItRead() {
        assertThat(inventory.audit()).isEqualTo(stored.audit());
        assertThat(stored.reports())
                .allSatisfy(
                        report -> assertThat(inventory.report(report).facts()).isEqualTo(report.facts()));
        assertThat(inventory.facts()).isEqualTo(stored.facts());
    }
}

@OnDatabase(value = H2, storedBy = "0.1.0")
class OlderInstallationOnH2Tests extends OlderInstallationCases {}

@OnDatabase(value = MYSQL, storedBy = "0.1.0")
class OlderInstallationOnMySqlTests extends OlderInstallationCases {}
