package id.umkm.rules.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundledPoliciesTest {

    @Test
    void every_folder_with_a_policy_is_named() throws IOException, URISyntaxException {
        Path root = Path.of(Objects.requireNonNull(BundledPoliciesTest.class.getResource("/policies"))
                .toURI());
        List<String> folders;
        try (Stream<Path> files = Files.walk(root)) {
            folders = files.filter(file -> file.getFileName().toString().equals("policy.yaml"))
                    .map(file -> root.relativize(Objects.requireNonNull(file.getParent()))
                            .toString()
                            .replace('\\', '/'))
                    .toList();
        }
        assertThat(BundledPolicies.FOLDERS).containsExactlyInAnyOrderElementsOf(folders);
    }

    @Test
    void the_folder_says_the_id_and_whether_it_is_a_programme() {
        for (String folder : BundledPolicies.FOLDERS) {
            PolicyDocument document = BundledPolicies.document(folder);

            assertThat(BundledPolicies.id(folder)).isEqualTo(document.getId());
            assertThat(BundledPolicies.isProgramme(folder)).isEqualTo(document.isProgramme());
        }
    }
}
