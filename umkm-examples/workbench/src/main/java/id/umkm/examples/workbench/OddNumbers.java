package id.umkm.examples.workbench;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.umkm.domain.application.Application;
import id.umkm.domain.identity.Nik;
import id.umkm.domain.json.ApplicationJson;
import id.umkm.domain.json.Parsed;
import id.umkm.domain.person.Member;
import id.umkm.domain.validation.Violation;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An application in which some identity numbers have a form that no such number has, read as if they were others. To the audit such a
 * number is a finding about a person, no reason to leave the record unread.
 *
 * @param application with numbers in their place that nobody has
 * @param written what stands there, by the ref of the person
 */
record OddNumbers(Application application, Map<String, String> written) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MALFORMED = "NIK_MALFORMED";

    /**
     * Reads such an application.
     *
     * @param problems all that stands in the way of reading it
     * @return null if anything but such numbers does
     */
    static @Nullable OddNumbers read(String json, List<Violation> problems) {
        if (problems.isEmpty()
                || !problems.stream().allMatch(problem -> problem.code().equals(MALFORMED))) {
            return null;
        }
        try {
            JsonNode tree = JSON.readTree(json);
            Map<String, String> byNumber = new HashMap<>();
            for (Violation problem : problems) {
                String nobody = nobody(byNumber.size());
                byNumber.put(nobody, replace(tree, JsonPointer.compile(problem.pointer()), nobody));
            }
            Parsed<Application> parsed = ApplicationJson.parse(JSON.writeValueAsString(tree));
            return parsed.get().map(application -> of(application, byNumber)).orElse(null);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record was read once and not again.", e);
        }
    }

    private static OddNumbers of(Application application, Map<String, String> byNumber) {
        Map<String, String> written = new HashMap<>();
        for (Member member : application.getApplicant().getMembers()) {
            String odd = byNumber.get(member.getNik().value());
            if (odd != null) {
                written.put(member.getRef(), odd);
            }
        }
        return new OddNumbers(application, written);
    }

    private static String replace(JsonNode tree, JsonPointer place, String number) {
        ObjectNode holder = (ObjectNode) tree.at(place.head());
        String name = place.last().getMatchingProperty();
        String written = holder.path(name).asText();
        holder.put(name, number);
        return written;
    }

    /** No region has the code 10.00.00. */
    private static String nobody(int count) {
        return Nik.of(String.format(Locale.ROOT, "1000000101%02d%04d", count / 9999, 1 + count % 9999))
                .value();
    }
}
