package org.qianfa.inspection.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/** Parts of a log in SARIF 2.1.0 (OASIS), by the names of the standard, as far as they are told. */
final class SarifResult {
    private SarifResult() {}

    /** §3.27 result. */
    record Result(String ruleId, String level, Message message, List<Location> locations) {}

    /** §3.11 message. */
    record Message(String text) {}

    /** §3.28 location: in a file, and by a name that says where in the report. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Location(PhysicalLocation physicalLocation, List<LogicalLocation> logicalLocations) {}

    /** §3.29 physicalLocation. */
    record PhysicalLocation(
            ArtifactLocation artifactLocation,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Region> region) {}

    /** §3.4 artifactLocation. */
    record ArtifactLocation(String uri) {}

    /**
     * §3.30 region, counted in the text of the section that the logical location names.
     *
     * @param charOffset in UTF-16 units
     */
    record Region(int charOffset, int charLength, Message snippet) {}

    /** §3.33 logicalLocation. */
    record LogicalLocation(String name, String fullyQualifiedName) {}

    /** §3.18 tool. */
    record Tool(Driver driver) {}

    /** §3.19 toolComponent. */
    record Driver(String name, List<Rule> rules) {}

    /** §3.49 reportingDescriptor. */
    record Rule(String id, Message shortDescription) {}

    /** §3.20 invocation. */
    record Invocation(boolean executionSuccessful, List<Notification> toolExecutionNotifications) {}

    /** §3.58 notification. */
    record Notification(String level, Message message, List<Location> locations) {}
}
