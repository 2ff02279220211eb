package org.qianfa.packaging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.qianfa.packaging.PackagedApplication.Component;

/** THIRD-PARTY.md names what others have made and is packaged; {@code -Dthird-party.page=write} writes its list of libraries anew. */
class ThirdPartyIT {
    private static final Path PAGE = Path.of("../THIRD-PARTY.md");
    private static final String LIST = "## 全部库 All libraries\n";

    private final PackagedApplication application = PackagedApplication.read();

    @Test
    void everyLibraryStandsInTheBillOfMaterials() {
        var billed = application.components().stream().map(Component::file).toList();
        assertThat(application.jars())
                .filteredOn(jar -> !billed.contains(jar))
                .as("the packaging itself puts in what opens the package")
                .allMatch(jar -> jar.startsWith("spring-boot-jarmode-tools-"));
    }

    @Test
    void thePageListsEveryLibraryWithItsLicences() throws IOException {
        var made = told() + LIST + list();
        if ("write".equals(System.getProperty("third-party.page"))) Files.writeString(PAGE, made);
        assertThat(PAGE)
                .as("run this test with -Dthird-party.page=write")
                .content()
                .isEqualTo(made);
    }

    @Test
    void thePageSaysWhatEveryLicenceAsks() throws IOException {
        var told = told();
        assertThat(application.present())
                .extracting(ThirdPartyIT::offered)
                .isNotEmpty()
                .allSatisfy(licences -> assertThat(told).contains("| " + licences + " |"));
    }

    @Test
    void thePageNamesWhatVaadinsBundleIsBuiltFrom() throws IOException {
        var told = told();
        assertThat(application.npm())
                .isNotEmpty()
                .filteredOn(name -> !name.startsWith("@vaadin/"))
                .allSatisfy(name -> assertThat(told).contains("`" + name + "`"));
    }

    /** What people have written, before the list that is made here. */
    private static String told() throws IOException {
        var page = Files.readString(PAGE);
        return page.substring(0, page.indexOf(LIST));
    }

    private String list() {
        var list = new StringBuilder("\n| 许可 offered under | group | 库 libraries |\n|---|---|---|\n");
        application.present().stream()
                .collect(groupingBy(
                        ThirdPartyIT::offered,
                        TreeMap::new,
                        groupingBy(Component::group, TreeMap::new, mapping(Component::name, joining(", ")))))
                .forEach((licences, groups) -> groups.forEach(
                        (group, names) -> list.append("| %s | %s | %s |\n".formatted(licences, group, names))));
        return list.toString();
    }

    private static String offered(Component component) {
        return String.join(" / ", component.licences());
    }
}
